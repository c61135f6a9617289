import { type Chronology, placementAt } from '#model/chronology.ts';

/** The shown events that are on no part of the axis, each shelf in the order of the chronology. */
export interface ShelvedEvents {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly noDay: Int32Array;
}

/** Puts shown events (indexes, upwards) on the shelves they belong to. */
export function shelvesOf(chronology: Pick<Chronology, 'events' | 'span'>, shown: Int32Array): ShelvedEvents {
  const on = (shelf: 'earlier' | 'later' | 'no-day') =>
    shown.filter((index) => placementAt(chronology, index) === shelf);
  return { earlier: on('earlier'), later: on('later'), noDay: on('no-day') };
}
