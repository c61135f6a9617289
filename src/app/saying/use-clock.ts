import type { ShownEvents } from '#app/pages/use-shown-events.ts';
import { type Saying, sayingPart } from '#app/saying/saying-part.ts';
import { usePart } from '#app/start/program-part.ts';
import type { ViewState } from '#model/choice/view-state.ts';

/** What stands on the axis and in the list, on the clock of a view. */
export interface ClockRows {
  /** Events, or claims; null while a part of the program that they take is not here. */
  readonly rows: ShownEvents | null;
  /** The part with the clock of saying, on that clock. */
  readonly said: Saying | null;
  /** Why it did not come. */
  readonly error: Error | null;
  /** The row of an event; of claims, of the one whose passage stands open. */
  readonly rowOf: (event: number | null) => number | null;
}

/** Puts what a view shows on its clock. */
export function useClock(shown: ShownEvents, view: ViewState): ClockRows {
  const wanted = view.clock === 'said';
  const { doors, error } = usePart(sayingPart, wanted);
  if (shown.waits) return { rows: null, said: null, error: shown.waits.error, rowOf: () => null };
  if (!wanted) return { rows: shown, said: null, error: null, rowOf: (event) => event };
  return {
    rows: doors && doors.claimRows(shown),
    said: doors,
    error,
    rowOf: (event) => (doors && event !== null ? doors.openClaim(shown, event, view) : null),
  };
}
