import { at } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';

/** Where an event stands in a storyline; neighbours by id, null at either end. */
export interface StorylinePlace {
  readonly id: string;
  readonly title: string;
  /** Counted from 1. */
  readonly place: number;
  readonly length: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The storylines that run through the event at `index`, in their order. */
export function storylinePlaces(chronology: Chronology, index: number): readonly StorylinePlace[] {
  const idOf = (event: number | undefined) => (event === undefined ? null : at(chronology.events.ids, event));
  return chronology.storylines.flatMap(({ id, title, events }) => {
    const place = events.indexOf(index);
    if (place < 0) return [];
    const previous = idOf(events[place - 1]);
    return [{ id, title, place: place + 1, length: events.length, previous, next: idOf(events[place + 1]) }];
  });
}
