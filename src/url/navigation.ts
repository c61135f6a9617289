import type { ViewState } from '#model/view-state.ts';
import { type AddressWindow, createAddressBar, type Timers } from '#url/address-bar.ts';
import { historyModeBetween, parseAddress, type ParsedAddress, printAddress } from '#url/address.ts';
import type { HistoryMode } from '#url/parameter.ts';

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
   * Shows a view at once; the bar follows. Without a mode, `historyModeBetween` decides. A view with the address of the present one changes nothing.
   * Notices go with the next new entry.
   */
  readonly go: (state: ViewState, mode?: HistoryMode) => void;
  /** Takes the notices away, once read. */
  readonly dismissNotices: () => void;
  /** Loads the page again at the address of the view. */
  readonly reload: () => void;
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
  const listeners = new Set<() => void>();
  let snapshot: ShownAddress = { ...parseAddress(bar.read(), { base }), moves: 0 };

  function show(next: ShownAddress): void {
    snapshot = next;
    tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function addressOf(state: ViewState): string {
    return printAddress(state, { base });
  }

  function go(state: ViewState, mode: HistoryMode = historyModeBetween(snapshot.state, state)): void {
    const address = addressOf(state);
    if (address === addressOf(snapshot.state)) return;
    // The view first: going to a fragment may bring an event before `push` returns.
    snapshot = { ...snapshot, state, notices: mode === 'push' ? [] : snapshot.notices };
    if (mode === 'push') bar.push(address);
    else bar.replace(address);
    tell();
  }

  /** Back, Forward, a fragment typed or clicked. Events that only echo a write of ours say nothing new. */
  function followBar(): void {
    const address = bar.takeMove();
    if (address === null) return;
    const next = parseAddress(address, { base });
    const same = addressOf(next.state) === addressOf(snapshot.state);
    if (!same || next.notices.length > 0 || snapshot.notices.length > 0) show({ ...next, moves: snapshot.moves + 1 });
  }

  window.addEventListener('popstate', followBar);
  window.addEventListener('hashchange', followBar);
  window.addEventListener('pagehide', bar.flush);

  return {
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    go,
    dismissNotices: () => {
      if (snapshot.notices.length > 0) show({ ...snapshot, notices: [] });
    },
    reload: () => {
      bar.flush();
      window.location.reload();
    },
    dispose: () => {
      bar.flush();
      window.removeEventListener('popstate', followBar);
      window.removeEventListener('hashchange', followBar);
      window.removeEventListener('pagehide', bar.flush);
      listeners.clear();
    },
  };
}
