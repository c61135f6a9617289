import { createNavigation } from '#history/navigation.ts';
import { selectEvent, setRange, type ViewState } from '#model/choice/view-state.ts';
import { day } from '#model/day.ts';

import { fakeTimers, fakeWindow } from './fake-window.ts';

/** A navigation in a window that was opened at an address, and what a test asks of both. */
export function setUpNavigation(address = '/', base = '/') {
  const window = fakeWindow(address);
  const timers = fakeTimers();
  const navigation = createNavigation({ window, base, timers });
  let told = 0;
  const unsubscribe = navigation.subscribe(() => told++);
  const view = () => navigation.getSnapshot().state;
  return {
    window,
    timers,
    navigation,
    unsubscribe,
    view,
    told: () => told,
    /** A step from the view that is shown. */
    step: (change: (state: ViewState) => ViewState, mode?: 'push' | 'replace') => navigation.go(change(view()), mode),
    bar: () => window.entries[window.index],
  };
}

/** A range of ten days from `first`. */
export function pan(first: number): (state: ViewState) => ViewState {
  return (state) => setRange(state, { first: day(16_700 + first), last: day(16_709 + first) });
}

/** A step to an event. */
export const select = (id: string) => (state: ViewState) => selectEvent(state, id);
