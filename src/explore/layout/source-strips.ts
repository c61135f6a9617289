import { at, numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { day, type DaySpan, isWithinYear } from '#model/day.ts';
import { publishedWords } from '#model/publication.ts';
import { type Bounds, type DateBounds, type Placement, placementOf } from '#model/when.ts';
import { fluidBands, partOf, type ScaleBand, type ScalePart } from '#scale/layout/fluid-scale.ts';
import { daysBetween } from '#scale/layout/strip-ground.ts';

/** A bar of a strip; `height` is a share of the highest of all strips. */
export interface StripBar extends ScalePart {
  readonly height: number;
}

/** What one article tells of, on the days of the corpus. */
export interface SourceStrip {
  /** What it dates to a day: a bar for each day that has any. */
  readonly bars: readonly StripBar[];
  /**
   * All that it tells of, on each day on which it was or may have been, where first and last day
   * are known: days of the same number are one bar.
   */
  readonly profile: readonly StripBar[];
  /** What it dates by one end only, by a day or from a day on, at that day. */
  readonly bounds: readonly StripBar[];
  /** The days on one of which it was published; null outside the corpus's days. */
  readonly published: ScalePart | null;
  /** The same in words, with the year where the days of the corpus are of several. */
  readonly flag: string;
  /**
   * Its events, how many of them no other source reports, and how many stand where, by the dates
   * that it gives.
   */
  readonly events: number;
  readonly alone: number;
  readonly placed: Readonly<Record<Placement, number>>;
}

export interface SourceStrips {
  readonly months: readonly ScaleBand[];
  /** One for each source, in their order. */
  readonly strips: readonly SourceStrip[];
}

/** Longer corpora have several days in a bar. */
const MOST_BARS = 120;
/**
 * The strips of all sources, of one scale. Bars compare by the root of the count, since a day with
 * many would flatten all others.
 */
export function sourceStrips(chronology: Chronology): SourceStrips {
  const { sources, span } = chronology;
  const drawn = reportsBySource(chronology).map((reports) => ({
    reports,
    onDay: countsOf(
      reports.filter(({ earliest, latest }) => earliest === latest),
      span,
    ),
    inAll: countsOf(reports, span),
    atEnd: countsOf(reports.flatMap(oneEndOf), span),
  }));
  const most = Math.max(1, ...drawn.flatMap(({ inAll, atEnd }) => [highest(inAll), highest(atEnd)]));
  const barsOf = (counts: Int32Array, join: boolean) =>
    runsOf(counts, join, span).map(({ count, ...run }) => ({ ...partOf(run, span), height: Math.sqrt(count / most) }));

  return {
    months: fluidBands(span),
    strips: drawn.map(({ reports, onDay, inAll, atEnd }, source) => {
      const placed = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
      for (const report of reports) placed[placementOf(report, span)] += 1;
      const { published: days } = at(sources, source);
      const published = daysBetween(days, span);
      return {
        bars: barsOf(onDay, false),
        profile: barsOf(inAll, true),
        bounds: barsOf(atEnd, false),
        published: published && partOf(published, span),
        flag: publishedWords(days, { year: !isWithinYear(span) }),
        events: reports.length,
        alone: reports.filter(({ alone }) => alone).length,
        placed,
      };
    }),
  };
}

function highest(counts: Int32Array): number {
  return counts.reduce((a, b) => Math.max(a, b), 0);
}

/** The one end of a date that is known, as a day; nothing for any other date. */
function oneEndOf({ earliest, latest }: Bounds): readonly Bounds[] {
  const end = earliest === null ? latest : latest === null ? earliest : null;
  return end === null ? [] : [{ earliest: end, latest: end }];
}

/** How many days one bar stands for. */
function daysInBar({ first, last }: DaySpan): number {
  return Math.ceil((last + 1 - first) / MOST_BARS);
}

/** For each bar how many reports have a day in it. */
function countsOf(reports: readonly Bounds[], span: DaySpan): Int32Array {
  const bars = Math.ceil((span.last + 1 - span.first) / daysInBar(span));
  const counts = new Int32Array(bars + 1);
  for (const report of reports) {
    const days = daysBetween(report, span);
    if (!days) continue;
    const first = Math.floor((days.first - span.first) / daysInBar(span));
    const last = Math.floor((days.last - span.first) / daysInBar(span));
    counts[first] = numberAt(counts, first) + 1;
    counts[last + 1] = numberAt(counts, last + 1) - 1;
  }
  for (let bar = 1; bar <= bars; bar += 1) counts[bar] = numberAt(counts, bar) + numberAt(counts, bar - 1);
  return counts.subarray(0, bars);
}

interface Run extends DaySpan {
  readonly count: number;
}

/**
 * The days of the bars that are not empty, neighbours of the same count as one if they are to be
 * joined.
 */
function runsOf(counts: Int32Array, join: boolean, span: DaySpan): readonly Run[] {
  const runs: Run[] = [];
  counts.forEach((count, bar) => {
    if (count === 0) return;
    const first = day(span.first + bar * daysInBar(span));
    const last = day(Math.min(first + daysInBar(span) - 1, span.last));
    const before = runs.at(-1);
    if (join && before?.count === count && before.last + 1 === first)
      runs[runs.length - 1] = { count, first: before.first, last };
    else runs.push({ count, first, last });
  });
  return runs;
}

/** The date that a source gives to an event. */
interface Report extends DateBounds {
  /** No other source reports the event. */
  readonly alone: boolean;
}

/** The dates that each source gives to its events. */
function reportsBySource({ sources, events, claims }: Chronology): readonly (readonly Report[])[] {
  const reports: Report[][] = sources.map(() => []);
  for (let index = 0; index < events.length; index += 1) {
    const from = numberAt(events.sourceStarts, index);
    const to = numberAt(events.sourceStarts, index + 1);
    for (let report = from; report < to; report += 1) {
      const bounds = boundsAt(claims, numberAt(events.speaks, report));
      at(reports, numberAt(events.sourceRefs, report)).push({ ...bounds, alone: to - from === 1 });
    }
  }
  return reports;
}
