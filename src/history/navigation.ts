import { historyModeBetween, parseAddress, type ParsedAddress, printAddress } from '#address/address.ts';
import { fitToCorpus } from '#address/fit-to-corpus.ts';
import { together } from '#address/notice.ts';
import type { HistoryMode } from '#address/parameter.ts';
import { createStore } from '#base/store.ts';
import { type AddressWindow, createAddressBar, type Timers } from '#history/address-bar.ts';
import type { Arrival } from '#history/arrival.ts';
import { isFreshVisit } from '#history/fresh-visit.ts';
import { type ClickedEvent, openingAfter } from '#history/opening.ts';
import { createReloading } from '#history/reloading.ts';
import { sharingParts } from '#model/choice/sharing-parts.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

export interface NavigationOptions {
  readonly window: AddressWindow;
  /** Where the site stands on its host: `/` or `/x/`. */
  readonly base: string;
  readonly timers?: Timers;
  /** Whether the page was opened by its address, and not loaded again or come back to. */
  readonly fresh?: boolean;
}

/** A view with how the reader came to it. */
export interface ShownAddress extends ParsedAddress {
  readonly arrival: Arrival;
  /** Whether a box, a button or the axis has changed the view since then. */
  readonly changed: boolean;
  /** Where the event that is told, or the first of several in a row, was opened by a click. */
  readonly opening: ClickedEvent | null;
}

/**
 * The view and the address bar kept in step: a store for `useSyncExternalStore`. Its functions need
 * no `this`.
 */
export interface Navigation {
  /**
   * The view with what could not be followed in its address; the same object until one of them
   * changes.
   */
  readonly getSnapshot: () => ShownAddress;
  /** What the prerendered page of this path shows: without query or fragment. */
  readonly getServerSnapshot: () => ShownAddress;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * From now on every view is fitted to this corpus, the present one at once. What an address asked
   * for in vain leaves the bar, too, and its notice is said once: the page loaded again has nothing
   * to say. Nothing leaves it before, when there is no telling what else will.
   */
  readonly fitTo: (corpus: Chronology) => void;
  /**
   * Shows a view at once; the bar follows. Without a mode, `historyModeBetween` decides. A view
   * with the address of the present one changes nothing. Notices go with the next new entry.
   */
  readonly go: (state: ViewState, mode?: HistoryMode) => void;
  /**
   * The same for a link that was clicked, `event` where it is that of an event: an arrival, also at
   * the view that was there.
   */
  readonly follow: (state: ViewState, event: ClickedEvent | null) => void;
  /** Takes the notices away, once read. */
  readonly dismissNotices: () => void;
  /** Loads the page again at the address of the view. */
  readonly reload: () => void;
  /**
   * The same, into a newer version of the site than `version`, by the program itself and so never
   * without end. False: nothing is done, since the page at this entry was loaded again from that
   * version before, in vain, or would not know of it.
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

/** A page just opened at an address. */
export function openedAt(asked: ParsedAddress, fresh: boolean): ShownAddress {
  return { ...asked, arrival: { by: 'address', to: asked.state, fresh }, changed: false, opening: null };
}

/**
 * What was asked for, as far as the corpus has it, once that is known; the very object that fits.
 */
function fittedTo(corpus: Chronology | null, asked: ParsedAddress): ParsedAddress {
  if (!corpus) return asked;
  const { state, notices } = fitToCorpus(asked.state, corpus);
  return state === asked.state ? asked : { state, notices: together([...asked.notices, ...notices]) };
}

/** The one user of history and location. Scrolling on Back is left to the browser. */
export function createNavigation({
  window,
  base,
  timers = realTimers,
  fresh = isFreshVisit(),
}: NavigationOptions): Navigation {
  const bar = createAddressBar(window, timers);
  const serverSnapshot = openedAt(parseAddress(window.location.pathname, { base }), false);
  const shown = createStore(openedAt(parseAddress(bar.read(), { base }), fresh));
  let corpus: Chronology | null = null;
  const addressOf = (state: ViewState) => printAddress(state, { base });

  /** Shows what the bar asks for, `moved` by the reader or not; the bar keeps what can be shown. */
  function showAsked(asked: ParsedAddress, moved: boolean): void {
    const next = fittedTo(corpus, asked);
    if (corpus && (next.state !== asked.state || next.notices.length > 0)) bar.replace(addressOf(next.state));
    const snapshot = shown.get();
    const same = addressOf(next.state) === addressOf(snapshot.state);
    if (same && next.notices.length === 0 && snapshot.notices.length === 0) return;
    const state = sharingParts(next.state, snapshot.state);
    const { arrival, changed } = moved ? { arrival: { by: 'history', to: state } as const, changed: false } : snapshot;
    const opening = openingAfter(snapshot.opening, snapshot.state, state, null);
    shown.set({ state, notices: next.notices, arrival, changed, opening });
  }

  function go(wanted: ViewState, asked?: HistoryMode): void {
    step(wanted, asked, ({ opening, state: from, arrival }, to) => ({
      arrival,
      changed: true,
      opening: openingAfter(opening, from, to, null),
    }));
  }

  function follow(wanted: ViewState, event: ClickedEvent | null): void {
    const stayed = !step(wanted, undefined, ({ opening, state: from }, to) => ({
      arrival: { by: 'link', from, to, stayed: false },
      changed: false,
      opening: openingAfter(opening, from, to, event),
    }));
    const { state, ...rest } = shown.get();
    if (stayed) shown.set({ ...rest, state, arrival: { by: 'link', from: state, to: state, stayed }, changed: false });
  }

  /**
   * Shows a view, come to as `cameBy` says; false where it is there already, and nothing is done.
   */
  function step(
    wanted: ViewState,
    asked: HistoryMode | undefined,
    cameBy: (before: ShownAddress, to: ViewState) => Pick<ShownAddress, 'arrival' | 'changed' | 'opening'>,
  ): boolean {
    const { state, notices } = fittedTo(corpus, { state: wanted, notices: [] });
    const before = shown.get();
    const address = addressOf(state);
    const same = address === addressOf(before.state);
    if (same && notices.length === 0) return false;
    const mode = same ? 'replace' : (asked ?? historyModeBetween(before.state, state));
    const told = mode === 'push' ? notices : together([...before.notices, ...notices]);
    // The view first: going to a fragment may bring an event before `push` returns.
    shown.set({ state, notices: told, ...cameBy(before, state) });
    if (mode === 'push') bar.push(address);
    else bar.replace(address);
    return true;
  }

  /**
   * Back, Forward, a fragment typed or clicked. Events that only echo a write of ours say nothing
   * new.
   */
  function followBar(): void {
    const address = bar.takeMove();
    if (address === null) return;
    showAsked(parseAddress(address, { base }), true);
  }

  function fitTo(known: Chronology): void {
    if (corpus === known) return;
    corpus = known;
    showAsked(shown.get(), false);
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
    follow,
    dismissNotices: () => {
      if (shown.get().notices.length > 0) shown.set({ ...shown.get(), notices: [] });
    },
    ...createReloading(window, bar),
    dispose: () => {
      bar.flush();
      window.removeEventListener('popstate', followBar);
      window.removeEventListener('hashchange', followBar);
      window.removeEventListener('pagehide', bar.flush);
    },
  };
}
