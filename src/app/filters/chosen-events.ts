import type { FilteredEvents } from '#model/choice/filter.ts';
import type { Chronology } from '#model/chronology.ts';

/** Of what is chosen, and what that leaves. */
export interface ChosenEvents {
  /** All there is, and what the page shows of it, on its clock. */
  readonly chronology: Chronology;
  readonly shown: Chronology;
  readonly filtered: FilteredEvents;
  /** Index of the event that the page is about. */
  readonly selected: number | null;
}
