import { parseAddress } from '#address/address.ts';
import { type Navigation, openedAt } from '#history/navigation.ts';

/** A navigation that stands at one address and goes nowhere: what a page is prerendered with. */
export function staticNavigation(path: string, base: string): Navigation {
  const snapshot = openedAt(parseAddress(path, { base }), false);
  return {
    getSnapshot: () => snapshot,
    getServerSnapshot: () => snapshot,
    subscribe: () => () => undefined,
    fitTo: () => undefined,
    go: () => undefined,
    follow: () => undefined,
    dismissNotices: () => undefined,
    reload: () => undefined,
    renew: () => false,
    dispose: () => undefined,
  };
}
