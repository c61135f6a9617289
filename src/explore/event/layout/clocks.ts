import { type Viewport, xOf } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { endsOf, firstEnd, lastEnd } from '#model/date-end.ts';
import { printDays, type WrittenDays } from '#model/date-words.ts';
import { day, printDay } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import { outsideMark } from '#model/publication.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import type { Status } from '#model/vocabulary.ts';
import { printWhen } from '#model/when.ts';

/**
 * Days `earliest` to `latest`, null for a side without a bound, with the index of the source that
 * they belong to, if it is one source's.
 */
interface Stretch extends WrittenDays {
  readonly source: number | null;
  /** Whether they are known only from outside the articles. */
  readonly outside: boolean;
}

/** A bar on the shared scale, in pixels. */
export interface ClockMark {
  readonly x: number;
  readonly width: number;
  /** Index of the source in whose hue it is; null: of several, or of none. */
  readonly source: number | null;
  /** The letters of the sources whose time it is; none on the event's own clock. */
  readonly letters: readonly string[];
}

/** One of the clocks. */
export interface Clock {
  readonly name: string;
  readonly marks: readonly ClockMark[];
  /** The same in words. */
  readonly words: string;
}

/** The clocks of an event on one scale of days. */
export interface Clocks {
  readonly clocks: readonly Clock[];
  /** The days at both ends of the scale, in words. */
  readonly ends: readonly [string, string];
}

/** The width of the shared scale, in pixels. */
export const CLOCK_WIDTH = 360;

/** Fewer days than these do not fill the scale. */
const LEAST_DAYS = 7;
const LEAST_MARK = 5;
const MOST_WORDS = 3;

const NO_DAY_WORDS = { said: 'no day given', published: 'no publication day printed' } as const;

/** What the event's own clock tells. */
const OWN_CLOCK: Readonly<Record<Status, string>> = {
  reported: 'Happened',
  planned: 'Planned for',
  standing: 'Was so',
};

/**
 * When it happened, or is planned for, when that was said, and when it was published, on one scale
 * of days that begins with the first known day and ends with the last. A side without a bound
 * reaches to the edge. What was said on the days on which it was published is one clock. Null when
 * no day is known at all.
 */
export function layoutClocks(details: EventDetails, sources: readonly SourceHead[]): Clocks | null {
  const { event, claims } = details;
  const sourceOf = (id: string) => placeOfSource(sources, id);
  const speaking = [...new Set(claims.map(({ source }) => sourceOf(source)))];
  const happened = [{ ...event.when, source: null, outside: false }];
  const said = claims.map((claim) => ({
    ...claim.said,
    source: sourceOf(claim.source),
    outside: claim.said.outside !== null,
  }));
  const published = speaking.flatMap((source) => {
    const head = sources[source];
    return head ? [{ ...head.published, source, outside: head.published.certainty === 'outside' }] : [];
  });

  const days = [...happened, ...said, ...published].flatMap(({ earliest, latest }) => [earliest, latest]);
  const known = days.filter((each) => each !== null);
  if (known.length === 0) return null;
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(0, LEAST_DAYS - (last - first + 1));
  const view = { start: first - Math.floor(room / 2), end: last + 1 + Math.ceil(room / 2) };

  const row = (name: string, stretches: readonly Stretch[], words: string): Clock => ({
    name,
    marks: marksOf(stretches, view, (source) => sources[source]?.letter ?? ''),
    words,
  });
  const [saidWords, publishedWords] = [wordsOf(said, NO_DAY_WORDS.said), wordsOf(published, NO_DAY_WORDS.published)];
  const own = row(OWN_CLOCK[event.status], happened, printWhen(event.when));
  return {
    clocks:
      keyOf(said) === keyOf(published)
        ? [own, row('Said and published', published, publishedWords)]
        : [own, row('Said', said, saidWords), row('Published', published, publishedWords)],
    ends: [printDay(day(view.start), { year: false }), printDay(day(view.end - 1))],
  };
}

/** What the days of some sources are told by: the same for the same, however often each is said. */
function keyOf(stretches: readonly Stretch[]): string {
  const each = stretches.map(({ earliest, latest, source, outside }) => [source, earliest, latest, outside].join());
  return [...new Set(each)].toSorted().join(' ');
}

/** The marks of a clock, those of the same days as one. */
function marksOf(
  stretches: readonly Stretch[],
  view: Viewport,
  letterOf: (source: number) => string,
): readonly ClockMark[] {
  const marks = new Map<string, ClockMark>();
  for (const stretch of stretches) {
    const mark = markOf(stretch, view);
    if (!mark) continue;
    const letters = stretch.source === null ? [] : [letterOf(stretch.source)];
    const key = `${mark.x} ${mark.width}`;
    const same = marks.get(key);
    if (!same) marks.set(key, { ...mark, letters });
    else if (same.source !== mark.source)
      marks.set(key, { ...same, source: null, letters: [...new Set([...same.letters, ...letters])] });
  }
  return [...marks.values()];
}

function markOf({ earliest, latest, source }: Stretch, view: Viewport): Omit<ClockMark, 'letters'> | null {
  if (earliest === null && latest === null) return null;
  const left = earliest === null ? 0 : xOf(view, CLOCK_WIDTH, earliest);
  const right = latest === null ? CLOCK_WIDTH : xOf(view, CLOCK_WIDTH, latest + 1);
  const width = Math.max(LEAST_MARK, right - left);
  return { x: Math.round(Math.min(left, CLOCK_WIDTH - width)), width: Math.round(width), source };
}

/** Each distinct day or stretch once; of many, their number and the whole they lie in. */
function wordsOf(stretches: readonly Stretch[], noDay: string): string {
  const printed = [
    ...new Set(stretches.map((stretch) => `${printDays(stretch) ?? noDay}${outsideMark(stretch.outside)}`)),
  ];
  if (printed.length <= MOST_WORDS) return printed.join('; ');
  const partly = stretches.some(({ outside }) => outside) ? ' (dates partly from outside)' : '';
  return `${printed.length} times, ${printDays(wholeOf(stretches)) ?? noDay}${partly}`;
}

/** From the first known end to the last, each as it is written. */
function wholeOf(stretches: readonly Stretch[]): WrittenDays {
  const known = stretches.flatMap(({ earliest, latest, ends }) => [
    ...(earliest === null ? [] : [{ day: earliest, end: firstEnd(ends) }]),
    ...(latest === null ? [] : [{ day: latest, end: lastEnd(ends) }]),
  ]);
  const first = known.reduce((a, b) => (b.day < a.day ? b : a));
  const last = known.reduce((a, b) => (b.day > a.day ? b : a));
  return { earliest: first.day, latest: last.day, ends: endsOf(first.end, last.end) };
}
