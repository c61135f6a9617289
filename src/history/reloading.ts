import type { AddressBar, AddressWindow } from '#history/address-bar.ts';
import { noteLeft } from '#history/left-versions.ts';

/**
 * Two ways to load a page again at the address of its view; what they promise stands at
 * `Navigation`.
 */
export interface Reloading {
  readonly reload: () => void;
  readonly renew: (version: string) => boolean;
}

export function createReloading(window: AddressWindow, bar: AddressBar): Reloading {
  let renewing = false;
  return {
    reload: () => {
      bar.flush();
      window.location.reload();
    },
    // Several parts of a page may find at once that they are of an old version.
    renew: (version) => {
      if (renewing) return true;
      bar.flush();
      renewing = noteLeft(window.history, version);
      if (renewing) window.location.reload();
      return renewing;
    },
  };
}
