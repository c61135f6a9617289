import { dayWidth, type Viewport, xOf } from '#axis/viewport.ts';
import { type Group, group, line, rect, type Rect, type Shape, words } from '#drawing/shape.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { type Day, isWithinYear } from '#model/day.ts';
import { outsideMark, publicationSpan, publishedWords } from '#model/publication.ts';
import { LABEL_CHARACTER_PX } from '#timeline/layout/label-room.ts';
import { flagRow, type PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';

/** The part of a scale for which something is drawn. */
export interface DrawnPart {
  /** What is in view. */
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The days for which shapes are made: those in view, and perhaps more on either side. */
  readonly window: Viewport;
}

const LINE = 'stroke-(--source)';
const LABEL = 'flag-label nums font-sans';

const LABEL_GAP = 5;
/** The baseline of a label, from the foot of the lane. */
const LABEL_ABOVE_FOOT = 3.5;
/** Kept free of labels at an edge beyond which there is more: there its count stands. */
const EDGE_PX = 52;
const POLE_TOP = 3;
/** Of the stroke over the days on one of which the article was published. */
const DOUBT_WIDTH = 2;

type LaneBox = Pick<PlacedLane, 'lane' | 'top' | 'height' | 'frame'>;

/** The x of the end of the day of publication, or of the last on which it may be; null: unknown. */
function flagX({ published }: SourceHead, { view, width }: DrawnPart): number | null {
  const span = publicationSpan(published);
  return span && xOf(view, width, span.last + 1);
}

/**
 * A source's flag in its lane, at the end of the day of its publication: what follows could not be
 * in that article. A stroke below are the days of which each may be that one. Null where those days
 * are not bounded on both sides. `year`: whether the day needs its year.
 */
function flagScene(source: SourceHead, box: LaneBox, part: DrawnPart, year: boolean): Group | null {
  const { lane, top, height } = box;
  const { view, width, window } = part;
  const { published } = source;
  const x = flagX(source, part);
  const span = publicationSpan(published);
  if (x === null || !span) return null;
  const foot = flagRow(box, height);
  const doubt = (span.last - span.first) * dayWidth(view, width);
  const parts: Shape[] = [line(LINE, 0, POLE_TOP, 0, foot, 1.5)];
  if (doubt > 0) parts.push(line(LINE, -doubt, foot + DOUBT_WIDTH / 2, 0, foot + DOUBT_WIDTH / 2, DOUBT_WIDTH));
  const label = `${publishedWords(published, { year })}${outsideMark(published.certainty === 'outside')}`;
  const length = label.length * LABEL_CHARACTER_PX;
  const from = window.start < view.start ? EDGE_PX : 0;
  const to = window.end > view.end ? width - EDGE_PX : width;
  const right = Math.max(x + LABEL_GAP, from);
  const left = Math.min(x - LABEL_GAP, to);
  const baseline = height - LABEL_ABOVE_FOOT;
  if (x >= 0 && right + length <= to) parts.push(words(LABEL, label, right - x, baseline));
  else if (x <= width && left - length >= from) parts.push(words(LABEL, label, left - x, baseline, 'end'));
  return group(x, top, parts, { key: lane.id, look: sourceLook(lane.index) });
}

/** A line through a lane: what follows that day had not been published. */
function horizonScene({ lane, top, height }: LaneBox, horizon: Day, { view, width }: DrawnPart): Group {
  const parts = [line('stroke-accent', 0, 0, 0, height, 1.5)];
  return group(xOf(view, width, horizon + 1), top, parts, { key: `${lane.id} horizon` });
}

/**
 * The grounds of lanes after the publication of their sources, as far as they are drawn; all of
 * those whose source had not been published.
 */
export function shadesOf(
  lanes: readonly LaneBox[],
  { sources }: Pick<Chronology, 'sources'>,
  part: DrawnPart,
): readonly Rect[] {
  const end = xOf(part.view, part.width, part.window.end);
  return lanes.flatMap((box) => {
    const source = sourceOf(box, sources);
    const x = source && (source.unpublished ? -Infinity : flagX(source, part));
    if (x === undefined || x === null || x >= end) return [];
    const from = Math.max(x, xOf(part.view, part.width, part.window.start));
    return [{ ...rect('fill-raised', from, box.top + 1, end - from, box.height - 1), key: box.lane.id }];
  });
}

function sourceOf({ lane }: LaneBox, sources: readonly SourceHead[]): SourceHead | undefined {
  return lane.grouping === 'source' ? sources[lane.index] : undefined;
}

/** The flags of the sources that lanes stand for, and the end of the day as of which they are. */
export function flagsOf(
  lanes: readonly LaneBox[],
  { sources, span, horizon }: Pick<Chronology, 'sources' | 'span' | 'horizon'>,
  part: DrawnPart,
): readonly Group[] {
  const year = !isWithinYear(span);
  return lanes.flatMap((lane) => {
    const source = sourceOf(lane, sources);
    const flag = source ? flagScene(source, lane, part, year) : null;
    const end = horizon === null ? null : horizonScene(lane, horizon, part);
    return [flag, end].filter((each) => each !== null);
  });
}
