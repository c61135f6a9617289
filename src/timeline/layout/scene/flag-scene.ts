import { dayWidth, type Viewport, xOf } from '#axis/viewport.ts';
import { type Group, group, line, type Shape, words } from '#drawing/shape.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { isWithinYear } from '#model/day.ts';
import { publicationSpan, publishedWords } from '#model/publication.ts';
import { LABEL_CHARACTER_PX } from '#timeline/layout/place-labels.ts';
import { type PlacedLane, flagLine } from '#timeline/layout/timeline-layout.ts';
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
const POLE = 'stroke-(--source)/35';
const LABEL = 'mark-label nums font-sans';

const LABEL_GAP = 5;
/**
 * The baseline of a label from the lane's line: over the line on the left, beside its end on the
 * right.
 */
const LABEL_ABOVE = -3;
const LABEL_BESIDE = 3.5;
const POLE_TOP = 3;
/** How high the part of the pole is that has the hue in full. */
const FLAG_HEIGHT = 9;

/**
 * A source's line in its lane, up to the flag at the end of the day of its publication: what
 * follows could not be in that article. A thick end are the days of which each may be that one.
 * Null where those days are not bounded on both sides. `year`: whether the day needs its year.
 */
function flagScene(
  { published }: SourceHead,
  { lane, top, height }: Pick<PlacedLane, 'lane' | 'top' | 'height'>,
  { view, width, window }: DrawnPart,
  year: boolean,
): Group | null {
  const span = publicationSpan(published);
  if (!span) return null;
  const x = xOf(view, width, span.last + 1);
  const start = xOf(view, width, window.start);
  const doubt = (span.last - span.first) * dayWidth(view, width);
  const foot = flagLine(height);
  const parts: Shape[] = [];
  if (x > start) parts.push(line(LINE, start - x, foot, 0, foot, 1));
  if (doubt > 0) parts.push(line(LINE, -doubt, foot, 0, foot, 3));
  const label = publishedWords(published, { year });
  const labelPx = label.length * LABEL_CHARACTER_PX + 2 * LABEL_GAP;
  parts.push(
    line(POLE, 0, POLE_TOP, 0, foot),
    line(LINE, 0, foot - FLAG_HEIGHT, 0, foot, 1.5),
    x > width - labelPx
      ? words(LABEL, label, -LABEL_GAP, foot + LABEL_ABOVE, 'end')
      : words(LABEL, label, LABEL_GAP, foot + LABEL_BESIDE),
  );
  return group(x, top, parts, { key: lane.id, look: sourceLook(lane.index) });
}

/** The flags of the sources that lanes stand for. */
export function flagsOf(
  lanes: readonly PlacedLane[],
  { sources, span }: Pick<Chronology, 'sources' | 'span'>,
  part: DrawnPart,
): readonly Group[] {
  const year = !isWithinYear(span);
  return lanes.flatMap((lane) => {
    const source = lane.lane.grouping === 'source' ? sources[lane.lane.index] : undefined;
    return (source && flagScene(source, lane, part, year)) ?? [];
  });
}
