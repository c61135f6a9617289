import { createContext, useContext, useEffect, useState } from 'react';

import { LoadError } from '#app/data/load.ts';
import { askSite, fetchScriptsAnew, presentVersion } from '#app/start/site-version.ts';
import { assert } from '#base/assert.ts';
import type { Navigation } from '#history/navigation.ts';

/**
 * How the page is loaded again: as its reader wishes, or by itself into a newer version of the
 * site.
 */
export type Renewal = Pick<Navigation, 'reload' | 'renew'>;

export const RenewalContext = createContext<Renewal | null>(null);

export interface Recovery {
  /** What came of it so far; null: nothing to be said. */
  readonly outcome: 'silent' | 'stays old' | null;
  /** Another try. */
  readonly again: () => void;
}

/**
 * The way on after a fault that is shown. What is gone, or may be, went with a newer version of the
 * site: if there is one the page is loaded again, once. Else `retry` is another try. Where there is
 * none, and for a part of the program, which browsers do not import twice, the page is loaded
 * again, if the site answers: else what is on it stays.
 */
export function useRecovery(error: Error, retry?: () => void): Recovery {
  const renewal = useContext(RenewalContext);
  assert(renewal, 'a fault stands where the page can be loaded again');
  const { reload, renew } = renewal;
  const [outcome, setOutcome] = useState<Recovery['outcome']>(null);
  const kind = error instanceof LoadError ? error.kind : null;
  const mayBeOld = kind === 'gone' || kind === 'part';

  useEffect(() => {
    async function renewIfOld() {
      if ((await askSite()) === 'newer' && !renew(presentVersion())) setOutcome('stays old');
    }
    if (mayBeOld) void renewIfOld();
  }, [mayBeOld, renew]);

  async function reloadIfAnswered() {
    if ((await askSite()) === 'silent') {
      setOutcome('silent');
      return;
    }
    await fetchScriptsAnew();
    reload();
  }

  const retries = retry && kind !== 'part' && outcome !== 'stays old';
  return { outcome, again: retries ? retry : () => void reloadIfAnswered() };
}
