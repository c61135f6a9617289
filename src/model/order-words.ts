import { at } from '#base/at.ts';
import { addTo } from '#base/add-to.ts';
import { isolatedText } from '#base/shown-text.ts';
import type { EventColumns } from '#model/chronology.ts';
import { NO_DAY } from '#model/date-columns.ts';

/** For each event those that it follows, and those that follow it, by index. */
interface Neighbours {
  readonly earlier: ReadonlyMap<number, readonly number[]>;
  readonly later: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<EventColumns['order'], Neighbours>();

function neighboursIn(order: EventColumns['order']): Neighbours {
  const found = known.get(order);
  if (found) return found;
  const earlier = new Map<number, number[]>();
  const later = new Map<number, number[]>();
  for (const [first, second] of order) {
    addTo(earlier, second, first);
    addTo(later, first, second);
  }
  const made = { earlier, later };
  known.set(order, made);
  return made;
}

/**
 * What the order that an event follows says of it: `after “A plane crashes”; before “…”`. The
 * latter only where it shortens the days on which it can have happened. Empty: nothing, or no more
 * than its one day says.
 */
export function orderWords(events: EventColumns, index: number): string {
  const { order, titles, earliest, latest, drawnLatest } = events;
  const isOneDay = earliest[index] === latest[index] && earliest[index] !== NO_DAY;
  if (order.length === 0 || isOneDay) return '';
  const { earlier, later } = neighboursIn(order);
  const named = (word: string, indexes: readonly number[] = []) =>
    [...new Set(indexes)].map((each) => `${word} “${isolatedText(at(titles, each))}”`);
  const isShortened = latest[index] !== drawnLatest[index];
  return [...named('after', earlier.get(index)), ...named('before', isShortened ? later.get(index) : [])].join('; ');
}
