import { type DaySpan, isoFromDay } from '#model/day.ts';
import { placementOf } from '#model/when.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { EventDraft } from '#pipeline/resolve/resolve-event.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

const PLACES = [
  ['earlier', 'before it'],
  ['later', 'after it'],
  ['no-day', 'without a day'],
] as const;

/**
 * The corpus's span shows some of its events. Events before and after it are no fault: they are
 * told as what came before, and after.
 */
export function checkSpan(
  written: Located<string>,
  span: DaySpan,
  events: readonly EventDraft[],
  report: Report,
): void {
  const placements = events.map(({ event }) => placementOf(event.when, span));
  const outside = PLACES.map(([placement, words]) => ({
    words,
    count: placements.filter((each) => each === placement).length,
  }));
  if (placements.includes('in-span') || placements.every((each) => each === 'no-day')) return;
  const days = events
    .flatMap(({ event: { when } }) => [when.earliest, when.latest].filter((day) => day !== null))
    .toSorted((a, b) => a - b);
  const told = outside
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(', ');
  const [first, last] = [days.at(0), days.at(-1)];
  report(
    written.at,
    'span-without-events',
    `None of the ${events.length} events lies within the span: ${told}.`,
    first === undefined || last === undefined
      ? 'Write the span in which they lie.'
      : `Their days reach from ${isoFromDay(first)} to ${isoFromDay(last)}: write the part of it that the axis is to show.`,
  );
}
