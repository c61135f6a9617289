import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { at, numberAt } from '#base/at.ts';
import { type Drawn, path } from '#drawing/shape.ts';
import { standsAt } from '#timeline/layout/footprint.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';

/** Of a tick, in pixels. */
const LENGTH = 7;

/** Whether an event is marked, by its index, in the lane of a source; null: in any other. */
export type IsMarked = (event: number, source: number | null) => boolean;

/**
 * A tick at the foot of its lane for each event that is marked, `bottoms` those of the lanes: one
 * path a lane, with one tick for all that stand at the same pixel.
 */
export function tickScene(
  dated: readonly DatedLane[],
  bottoms: readonly number[],
  isMarked: IsMarked,
  view: Viewport,
  width: number,
  limits: ViewportLimits,
): readonly Drawn[] {
  const dayPx = width / (view.end - view.start);
  return dated.flatMap(({ columns, lane: of }, lane) => {
    const source = sourceOfLane(of);
    const places = new Set<number>();
    for (let each = 0; each < columns.length; each += 1) {
      const day = numberAt(columns.at, each);
      if (day < view.start || day > view.end || !isMarked(numberAt(columns.event, each), source)) continue;
      places.add(Math.round(standsAt(day, dayPx, limits) - view.start * dayPx));
    }
    if (places.size === 0) return [];
    const foot = at(bottoms, lane);
    const ticks = Array.from(places, (x) => `M${x - 1} ${foot - LENGTH}h2v${LENGTH}h-2z`).join('');
    return [path('fill-accent', ticks)];
  });
}
