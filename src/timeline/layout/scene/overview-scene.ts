import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { tenths } from '#base/rounded.ts';
import { type Drawn, group, line, path, rect, type Rect } from '#drawing/shape.ts';
import type { SourceHead } from '#model/chronology.ts';
import { publicationSpan } from '#model/publication.ts';
import { densityOf, densityPath } from '#timeline/layout/density.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { sourceLook } from '#ui/source-look.ts';

/** Of the strip, in pixels. */
export const OVERVIEW_HEIGHT = 30;
/** How wide a handle is for the pointer, and for the eye. */
export const HANDLE_PX = 8;
const EDGE_PX = 3;
const BIN_PX = 4;

/** The scale of an overview: everything in `width` pixels. */
export interface OverviewScale {
  readonly limits: ViewportLimits;
  readonly width: number;
}

/** Pixels that a day takes. */
export function overviewDayPx({ limits, width }: OverviewScale): number {
  return width / (limits.end - limits.start);
}

/** How dense the lanes are, when the articles were published, and the day of the selected event. */
export function overviewScene(
  scale: OverviewScale,
  lanes: readonly DatedLane[],
  sources: readonly SourceHead[],
  selectedAt: number | null,
): readonly Drawn[] {
  const { limits, width } = scale;
  const dayPx = overviewDayPx(scale);
  const days = lanes.map(({ columns }) => columns.at);
  const counts = densityOf(days, limits.start, limits.end, Math.max(1, Math.floor(width / BIN_PX)));
  const upright = (classes: string, day: number, lineWidth: number) => {
    const x = (day - limits.start) * dayPx;
    return line(classes, x, 0, x, OVERVIEW_HEIGHT, lineWidth);
  };
  const published = sources.flatMap((source, index) => {
    const span = publicationSpan(source.published);
    if (!span) return [];
    return group(0, 0, [upright('stroke-(--source)', span.last + 1, 1.5)], { key: source.id, look: sourceLook(index) });
  });
  const selected = selectedAt === null ? [] : [upright('stroke-accent', selectedAt, 2.5)];
  return [path('fill-strong-rule', densityPath(counts, BIN_PX, OVERVIEW_HEIGHT)), ...published, ...selected];
}

/**
 * The parts of the frame around what is in view: it, veils on both sides, and two handles, each
 * what takes the pointer and what is seen.
 */
type FramePart = 'before' | 'after' | 'in' | 'start-grip' | 'start-edge' | 'end-grip' | 'end-edge';

export type OverviewFrame = Readonly<Record<FramePart, Rect>>;

/** Where the frame stands; in tenths of a pixel, since it follows each step of a movement. */
export function overviewFrame(scale: OverviewScale, { start, end }: Viewport): OverviewFrame {
  const dayPx = overviewDayPx(scale);
  const from = (start - scale.limits.start) * dayPx;
  const to = (end - scale.limits.start) * dayPx;
  const grip = (x: number) => rect('overview-grip', tenths(x - HANDLE_PX / 2), 0, HANDLE_PX, OVERVIEW_HEIGHT);
  const edge = (x: number) => rect('overview-edge', tenths(x - EDGE_PX / 2), 0, EDGE_PX, OVERVIEW_HEIGHT);
  return {
    before: rect('overview-out', 0, 0, tenths(from), OVERVIEW_HEIGHT),
    after: rect('overview-out', tenths(to), 0, tenths(scale.width - to), OVERVIEW_HEIGHT),
    in: rect('overview-in', tenths(from), 0.5, tenths(to - from), OVERVIEW_HEIGHT - 1),
    'start-grip': grip(from),
    'start-edge': edge(from),
    'end-grip': grip(to),
    'end-edge': edge(to),
  };
}
