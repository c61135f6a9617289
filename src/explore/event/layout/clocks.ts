import type { SourceHead } from '#model/chronology.ts';
import { type Day, printSpan } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import { printWhen } from '#model/when.ts';
import { findSource } from '#explore/event/layout/looked-source.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** Days `earliest` to `latest`, null for a side without a bound, with the source that they belong to, if it is one source's. */
interface Stretch {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly look: SourceLook | null;
}

/** A bar on the shared scale, in units of `CLOCK_WIDTH`. */
export interface ClockMark {
  readonly x: number;
  readonly width: number;
  readonly look: SourceLook | null;
}

/** One of the three clocks. */
export interface Clock {
  readonly name: 'Happened' | 'Said' | 'Published';
  readonly marks: readonly ClockMark[];
  /** The same in words. */
  readonly words: string;
}

/** The width of the shared scale, in the units of the drawing. */
export const CLOCK_WIDTH = 600;

const LEAST_MARK = 5;
const MOST_WORDS = 3;

/**
 * When it happened, when that was said, and when it was published, on one scale of days that begins with the first known day and ends with the
 * last. A side without a bound reaches to the edge. Null when no day is known at all.
 */
export function layoutClocks(details: EventDetails, sources: readonly SourceHead[]): readonly Clock[] | null {
  const { event, claims } = details;
  const published = [...new Set(claims.map(({ source }) => source))].flatMap((id) => findSource(sources, id) ?? []);
  const rows = [
    { name: 'Happened', stretches: [{ earliest: event.when.earliest, latest: event.when.latest, look: null }] },
    {
      name: 'Said',
      stretches: claims.map(({ said, source }) => ({ ...said, look: findSource(sources, source)?.look ?? null })),
    },
    { name: 'Published', stretches: published.map(({ source, look }) => ({ ...source.published, look })) },
  ] as const;

  const days = rows.flatMap(({ stretches }) => stretches.flatMap(({ earliest, latest }) => [earliest, latest]));
  const known = days.filter((each) => each !== null);
  if (known.length === 0) return null;
  const first = Math.min(...known);
  const scale = CLOCK_WIDTH / (Math.max(...known) + 1 - first);

  return rows.map(({ name, stretches }) => ({
    name,
    marks: stretches.flatMap((stretch) => markOf(stretch, first, scale) ?? []),
    words: name === 'Happened' ? printWhen(event.when) : wordsOf(stretches),
  }));
}

function markOf({ earliest, latest, look }: Stretch, first: number, scale: number): ClockMark | null {
  if (earliest === null && latest === null) return null;
  const left = earliest === null ? 0 : (earliest - first) * scale;
  const right = latest === null ? CLOCK_WIDTH : (latest + 1 - first) * scale;
  const width = Math.max(LEAST_MARK, right - left);
  return { x: Math.round(Math.min(left, CLOCK_WIDTH - width)), width: Math.round(width), look };
}

/** Each distinct day or stretch once; of many, their number and the whole they lie in. */
function wordsOf(stretches: readonly Stretch[]): string {
  const printed = [...new Set(stretches.map(({ earliest, latest }) => printOne(earliest, latest)))];
  if (printed.length <= MOST_WORDS) return printed.join('; ');
  const days = stretches.flatMap(({ earliest, latest }) => [earliest, latest]).filter((each) => each !== null);
  const earliest = days.reduce((a, b) => (a < b ? a : b));
  const latest = days.reduce((a, b) => (a > b ? a : b));
  return `${printed.length} times, ${printOne(earliest, latest)}`;
}

function printOne(earliest: Day | null, latest: Day | null): string {
  if (earliest !== null && latest !== null) return printSpan({ first: earliest, last: latest });
  return printWhen({ reading: 'day', earliest, latest });
}
