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

/** The view and the address bar kept in step: a store for `useSyncExternalStore`. Its functions need no `this`. */
export interface Navigation {
  /** The view with what could not be followed in its address; the same object until one of them changes. */
  readonly getSnapshot: () => ParsedAddress;
  /** What the prerendered page of this path shows: without query or fragment. */
  readonly getServerSnapshot: () => ParsedAddress;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Shows a view at once; the bar follows. Without a mode, `historyModeBetween` decides. A view with the address of the present one changes nothing.
   * Notices go with the next new entry.
   */
  readonly go: (state: ViewState, mode?: HistoryMode) => void;
  /** Takes the notices away, once read. */
  readonly dismissNotices: () => void;
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
  const serverSnapshot = parseAddress(window.location.pathname, { base });
  const listeners = new Set<() => void>();
  let snapshot = parseAddress(bar.read(), { base });

  function show(next: ParsedAddress): void {
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
    snapshot = { state, notices: mode === 'push' ? [] : snapshot.notices };
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
    if (!same || next.notices.length > 0 || snapshot.notices.length > 0) show(next);
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
      if (snapshot.notices.length > 0) show({ state: snapshot.state, notices: [] });
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
