import { at } from '#base/at.ts';
import type { EventColumns } from '#model/chronology.ts';

/**
 * What the order that an event follows says of it: `after “A plane crashes”; before “…”`. The
 * latter only where it shortens the days on which it can have happened. Empty: nothing.
 */
export function orderWords({ order, titles, latest, drawnLatest }: EventColumns, index: number): string {
  const after = order.flatMap(([earlier, later]) => (later === index ? `after “${at(titles, earlier)}”` : []));
  const isShortened = latest[index] !== drawnLatest[index];
  const before = order.flatMap(([earlier, later]) =>
    isShortened && earlier === index ? `before “${at(titles, later)}”` : [],
  );
  return [...new Set([...after, ...before])].join('; ');
}
