import { createStore } from '#base/store.ts';
import type { Chronology } from '#model/chronology.ts';
import { sharingParts } from '#model/sharing-parts.ts';
import type { ViewState } from '#model/view-state.ts';
import { type AddressWindow, createAddressBar, type Timers } from '#history/address-bar.ts';
import { historyModeBetween, parseAddress, type ParsedAddress, printAddress } from '#address/address.ts';
import { fitToCorpus } from '#address/fit-to-corpus.ts';
import { noteLeft } from '#history/left-versions.ts';
import { together } from '#address/notice.ts';
import type { HistoryMode } from '#address/parameter.ts';

export interface NavigationOptions {
  readonly window: AddressWindow;
  /** Where the site stands on its host: `/` or `/x/`. */
  readonly base: string;
  readonly timers?: Timers;
}

/** A view with how it was come to. */
export interface ShownAddress extends ParsedAddress {
  /** How often the reader has gone somewhere without us: Back, Forward, a fragment typed. */
  readonly moves: number;
}

/** The view and the address bar kept in step: a store for `useSyncExternalStore`. Its functions need no `this`. */
export interface Navigation {
  /** The view with what could not be followed in its address; the same object until one of them changes. */
  readonly getSnapshot: () => ShownAddress;
  /** What the prerendered page of this path shows: without query or fragment. */
  readonly getServerSnapshot: () => ShownAddress;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * From now on every view is fitted to this corpus, the present one at once. What an address asked for in vain leaves the bar, too, and its notice is
   * said once: the page loaded again has nothing to say. Nothing leaves it before, when there is no telling what else will.
   */
  readonly fitTo: (corpus: Chronology) => void;
  /**
   * Shows a view at once; the bar follows. Without a mode, `historyModeBetween` decides. A view with the address of the present one changes nothing.
   * Notices go with the next new entry.
   */
  readonly go: (state: ViewState, mode?: HistoryMode) => void;
  /** Takes the notices away, once read. */
  readonly dismissNotices: () => void;
  /** Loads the page again at the address of the view. */
  readonly reload: () => void;
  /**
   * The same, into a newer version of the site than `version`, by the program itself and so never without end. False: nothing is done, since the page at this
   * entry was loaded again from that version before, in vain, or would not know of it.
   */
  readonly renew: (version: string) => boolean;
  /** Writes what is waiting and lets go of the window. */
  readonly dispose: () => void;
}

const realTimers: Timers = {
  now: () => performance.now(),
  after: (delay, callback) => {
    const handle = setTimeout(callback, delay);
    return () => clearTimeout(handle);
  },
};

/** The one user of history and location. Scrolling on Back is left to the browser. */
export function createNavigation({ window, base, timers = realTimers }: NavigationOptions): Navigation {
  const bar = createAddressBar(window, timers);
  const serverSnapshot: ShownAddress = { ...parseAddress(window.location.pathname, { base }), moves: 0 };
  const shown = createStore<ShownAddress>({ ...parseAddress(bar.read(), { base }), moves: 0 });
  let corpus: Chronology | null = null;
  let renewing = false;

  /** What was asked for, as far as the corpus has it, once that is known; the very object that fits. */
  function fitted(asked: ParsedAddress): ParsedAddress {
    if (!corpus) return asked;
    const { state, notices } = fitToCorpus(asked.state, corpus);
    return state === asked.state ? asked : { state, notices: together([...asked.notices, ...notices]) };
  }

  /** Shows what the bar asks for; the bar keeps what can be shown. */
  function follow(asked: ParsedAddress, moves: number): void {
    const next = fitted(asked);
    if (corpus && (next.state !== asked.state || next.notices.length > 0)) bar.replace(addressOf(next.state));
    const snapshot = shown.get();
    const same = addressOf(next.state) === addressOf(snapshot.state);
    if (same && next.notices.length === 0 && snapshot.notices.length === 0) return;
    shown.set({ ...next, state: sharingParts(next.state, snapshot.state), moves });
  }

  function addressOf(state: ViewState): string {
    return printAddress(state, { base });
  }

  function go(wanted: ViewState, asked?: HistoryMode): void {
    const { state, notices } = fitted({ state: wanted, notices: [] });
    const snapshot = shown.get();
    const address = addressOf(state);
    const same = address === addressOf(snapshot.state);
    if (same && notices.length === 0) return;
    const mode = same ? 'replace' : (asked ?? historyModeBetween(snapshot.state, state));
    // The view first: going to a fragment may bring an event before `push` returns.
    shown.set({ ...snapshot, state, notices: mode === 'push' ? notices : together([...snapshot.notices, ...notices]) });
    if (mode === 'push') bar.push(address);
    else bar.replace(address);
  }

  /** Back, Forward, a fragment typed or clicked. Events that only echo a write of ours say nothing new. */
  function followBar(): void {
    const address = bar.takeMove();
    if (address === null) return;
    follow(parseAddress(address, { base }), shown.get().moves + 1);
  }

  function fitTo(known: Chronology): void {
    if (corpus === known) return;
    corpus = known;
    follow(shown.get(), shown.get().moves);
  }

  function reload(): void {
    bar.flush();
    window.location.reload();
  }

  /** Several parts of a page may find at once that they are of an old version. */
  function renew(version: string): boolean {
    if (renewing) return true;
    bar.flush();
    renewing = noteLeft(window.history, version);
    if (renewing) window.location.reload();
    return renewing;
  }

  window.addEventListener('popstate', followBar);
  window.addEventListener('hashchange', followBar);
  window.addEventListener('pagehide', bar.flush);

  return {
    getSnapshot: shown.get,
    getServerSnapshot: () => serverSnapshot,
    subscribe: shown.subscribe,
    fitTo,
    go,
    dismissNotices: () => {
      if (shown.get().notices.length > 0) shown.set({ ...shown.get(), notices: [] });
    },
    reload,
    renew,
    dispose: () => {
      bar.flush();
      window.removeEventListener('popstate', followBar);
      window.removeEventListener('hashchange', followBar);
      window.removeEventListener('pagehide', bar.flush);
    },
  };
}
