import { type Viewport, xOf } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { type Day, printSpan } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import { printWhen } from '#model/when.ts';

/**
 * Days `earliest` to `latest`, null for a side without a bound, with the index of the source that
 * they belong to, if it is one source's.
 */
interface Stretch {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly source: number | null;
}

/** A bar on the shared scale, in units of `CLOCK_WIDTH`. */
interface ClockMark {
  readonly x: number;
  readonly width: number;
  /** Index of the source it stands for; null: of all. */
  readonly source: number | null;
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

const NO_DAY_WORDS = { Said: 'no day given', Published: 'no publication day printed' } as const;

/**
 * When it happened, when that was said, and when it was published, on one scale of days that begins
 * with the first known day and ends with the last. A side without a bound reaches to the edge. Null
 * when no day is known at all.
 */
export function layoutClocks(details: EventDetails, sources: readonly SourceHead[]): readonly Clock[] | null {
  const { event, claims } = details;
  const sourceOf = (id: string) => placeOfSource(sources, id);
  const speaking = [...new Set(claims.map(({ source }) => sourceOf(source)))];
  const rows: readonly (Pick<Clock, 'name'> & { readonly stretches: readonly Stretch[] })[] = [
    { name: 'Happened', stretches: [{ earliest: event.when.earliest, latest: event.when.latest, source: null }] },
    {
      name: 'Said',
      stretches: claims.map(({ said: { earliest, latest }, source }) => ({
        earliest,
        latest,
        source: sourceOf(source),
      })),
    },
    {
      name: 'Published',
      stretches: speaking.flatMap((source) => {
        const head = sources[source];
        return head ? [{ earliest: head.published.earliest, latest: head.published.latest, source }] : [];
      }),
    },
  ];

  const days = rows.flatMap(({ stretches }) => stretches.flatMap(({ earliest, latest }) => [earliest, latest]));
  const known = days.filter((each) => each !== null);
  if (known.length === 0) return null;
  const view = { start: Math.min(...known), end: Math.max(...known) + 1 };

  return rows.map(({ name, stretches }) => ({
    name,
    marks: stretches.flatMap((stretch) => markOf(stretch, view) ?? []),
    words: name === 'Happened' ? printWhen(event.when) : wordsOf(stretches, NO_DAY_WORDS[name]),
  }));
}

function markOf({ earliest, latest, source }: Stretch, view: Viewport): ClockMark | null {
  if (earliest === null && latest === null) return null;
  const left = earliest === null ? 0 : xOf(view, CLOCK_WIDTH, earliest);
  const right = latest === null ? CLOCK_WIDTH : xOf(view, CLOCK_WIDTH, latest + 1);
  const width = Math.max(LEAST_MARK, right - left);
  return { x: Math.round(Math.min(left, CLOCK_WIDTH - width)), width: Math.round(width), source };
}

/** Each distinct day or stretch once; of many, their number and the whole they lie in. */
function wordsOf(stretches: readonly Stretch[], noDay: string): string {
  const printed = [...new Set(stretches.map(({ earliest, latest }) => printOne(earliest, latest) ?? noDay))];
  if (printed.length <= MOST_WORDS) return printed.join('; ');
  const days = stretches.flatMap(({ earliest, latest }) => [earliest, latest]).filter((each) => each !== null);
  const earliest = days.reduce((a, b) => (a < b ? a : b));
  const latest = days.reduce((a, b) => (a > b ? a : b));
  return `${printed.length} times, ${printSpan({ first: earliest, last: latest })}`;
}

function printOne(earliest: Day | null, latest: Day | null): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest !== null && latest !== null) return printSpan({ first: earliest, last: latest });
  return printWhen({ reading: 'day', earliest, latest });
}
