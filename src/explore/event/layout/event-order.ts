import { at } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { findEvent } from '#model/chronology.ts';
import type { ToldOrder } from '#model/details.ts';

/** What sources say of the order of an event and another one. */
export interface EventOrder {
  readonly event: string;
  readonly title: string;
  readonly told: readonly ToldOrder[];
  /** Some say that it came before the other, some that it came after. */
  readonly differs: boolean;
}

/** The told order of an event by the other event, in the order of the list. */
export function eventOrders(told: readonly ToldOrder[], chronology: Chronology): readonly EventOrder[] {
  const others = [...new Set(told.map(({ event }) => event))].flatMap((event) => findEvent(chronology, event) ?? []);
  return others
    .toSorted((a, b) => a - b)
    .map((index) => {
      const event = at(chronology.events.ids, index);
      const about = told.filter((each) => each.event === event);
      return {
        event,
        title: at(chronology.events.titles, index),
        told: about,
        differs: new Set(about.map(({ relation }) => relation)).size > 1,
      };
    });
}
