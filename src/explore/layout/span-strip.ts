import { at, numberAt } from '#base/at.ts';
import { type Drawn, line, rect, words } from '#drawing/shape.ts';
import type { Chronology } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { day, type DaySpan } from '#model/day.ts';
import { anchorOf } from '#model/when.ts';
import { fluidBands, partOf, percent } from '#scale/layout/fluid-scale.ts';
import { sourceLook } from '#ui/source-look.ts';

type Percent = `${number}%`;

/** The whole span in one small picture: places along it are shares of the page's width. */
export interface SpanStrip {
  readonly scene: readonly Drawn<Percent>[];
  /** Of the lanes, and with the names of the months below them, in pixels. */
  readonly lanesHeight: number;
  readonly height: number;
}

/** Pixels of a lane, and of the highest bar in it. */
const LANE = 10;
const BAR = 8;
/** Of the names of the months, and to the line on which they stand. */
const CALENDAR = 18;
const CALENDAR_BASELINE = 14;
/** More sources than this share one lane: theirs would be too low to be read. */
const MOST_LANES = 8;
/** Bars that can be told apart on a phone. */
const MOST_BARS = 180;
/** Beyond this share of the width the letter of a flag stands before it: behind it is no room. */
const TURNS = 0.9;
/** Names of the months have room where the strip is at least so many pixels wide. */
const NARROWEST = 288;

/**
 * The days of a corpus, a lane for each source: how many of the shown events it has on a day, its
 * publication, and the days after it. An event stands on the day on which the source's list has it.
 */
export function spanStrip(chronology: Chronology, shown: Int32Array): SpanStrip {
  const { sources, span } = chronology;
  const bands = fluidBands(span, NARROWEST);
  const single = sources.length > MOST_LANES;
  const lanes = countsByLane(chronology, shown, single);
  const height = lanes.length * LANE;
  const most = Math.max(1, ...lanes.flatMap((counts) => [...counts]));
  return {
    lanesHeight: height,
    height: height + CALENDAR,
    scene: [
      ...(single ? [] : sources.flatMap((source, lane) => afterPublication(source.published.latest, span, lane))),
      ...bands.map(({ x }) => line<Percent>('stroke-rule', percent(x), 0, percent(x), height + CALENDAR)),
      ...bands.map(({ x, label }) =>
        words<Percent>('nums fill-muted text-2xs', label, percent(x), height + CALENDAR_BASELINE, 'start', 4),
      ),
      ...lanes.flatMap((counts, lane) => laneOf(counts, lane, most, span, single)),
      ...(single ? [] : sources.flatMap(({ letter, published }, lane) => flagOf(letter, published.latest, span, lane))),
    ],
  };
}

function daysInBar({ first, last }: DaySpan): number {
  return Math.ceil((last + 1 - first) / MOST_BARS);
}

function countsByLane(
  { sources, events, claims, span }: Chronology,
  shown: Int32Array,
  single: boolean,
): readonly Int32Array[] {
  const days = daysInBar(span);
  const bars = Math.ceil((span.last + 1 - span.first) / days);
  const lanes = Array.from({ length: single ? 1 : sources.length }, () => new Int32Array(bars));
  for (const index of shown) {
    const to = numberAt(events.sourceStarts, index + 1);
    for (let report = numberAt(events.sourceStarts, index); report < to; report += 1) {
      const anchor = anchorOf(boundsAt(claims, numberAt(events.speaks, report)));
      if (anchor === null || anchor < span.first || anchor > span.last) continue;
      const lane = at(lanes, single ? 0 : numberAt(events.sourceRefs, report));
      const bar = Math.floor((anchor - span.first) / days);
      lane[bar] = numberAt(lane, bar) + 1;
    }
  }
  return lanes;
}

function laneOf(counts: Int32Array, lane: number, most: number, span: DaySpan, single: boolean): Drawn<Percent>[] {
  const days = daysInBar(span);
  const base = (lane + 1) * LANE - 1;
  const look = single ? null : sourceLook(lane);
  const bars = Array.from(counts).flatMap((count, bar) => {
    if (count === 0) return [];
    const { x, width } = partOf(
      { first: day(span.first + bar * days), last: day(span.first + bar * days + days - 1) },
      span,
    );
    const height = Math.max(2, Math.round(BAR * Math.sqrt(count / most)));
    return [rect<Percent>(look ? 'fill-(--source)' : 'fill-muted', percent(x), base - height, percent(width), height)];
  });
  return [
    line<Percent>('stroke-rule', '0%', base + 0.5, '100%', base + 0.5),
    { kind: 'group', x: 0, y: 0, look, parts: bars },
  ];
}

/** The share of the span at which a day ends; null outside it. */
function endOf(published: number | null, span: DaySpan): number | null {
  if (published === null || published < span.first || published > span.last) return null;
  return (published + 1 - span.first) / (span.last + 1 - span.first);
}

function afterPublication(published: number | null, span: DaySpan, lane: number): Drawn<Percent>[] {
  const end = endOf(published, span);
  return end === null ? [] : [rect('fill-raised', percent(end), lane * LANE, percent(1 - end), LANE)];
}

function flagOf(letter: string, published: number | null, span: DaySpan, lane: number): Drawn<Percent>[] {
  const end = endOf(published, span);
  if (end === null) return [];
  const [top, bottom] = [lane * LANE, (lane + 1) * LANE];
  const [anchor, dx] = end > TURNS ? (['end', -4] as const) : (['start', 4] as const);
  const label = words<Percent>('fill-(--source) text-2xs font-semibold', letter, percent(end), bottom - 1, anchor, dx);
  const parts = [line<Percent>('stroke-(--source)', percent(end), top, percent(end), bottom, 1.5), label];
  return [{ kind: 'group', x: 0, y: 0, look: sourceLook(lane), parts }];
}
