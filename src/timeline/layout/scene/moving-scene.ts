import type { Ticks } from '#axis/ticks.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import type { Drawn, Shape } from '#drawing/shape.ts';
import { isOfEvent } from '#model/chronology.ts';
import { toldAt } from '#model/told-event.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { drawnScale, standsAt } from '#timeline/layout/footprint.ts';
import { LABEL_MOST_PX } from '#timeline/layout/label-room.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import type { LevelLayouts } from '#timeline/layout/level-layouts.ts';
import { levelOf } from '#timeline/layout/level.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { flagsOf, shadesOf } from '#timeline/layout/scene/flag-scene.ts';
import { clusterIn, type LanePlace, lookOf, markIn, type SceneSubject } from '#timeline/layout/scene/lane-marks.ts';
import { markScene } from '#timeline/layout/scene/mark-scene.ts';
import { pitchWithin, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** What a moving axis is drawn from. */
export interface MovingAxis extends SceneSubject {
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly limits: ViewportLimits;
  /**
   * As its elements were drawn, at so many pixels a day: lanes keep their place and height until
   * movement rests.
   */
  readonly drawn: TimelineLayout;
  readonly drawnPx: number;
  readonly layouts: LevelLayouts<TimelineLayout>;
}

export interface MovingScene {
  /**
   * Gives to `draw`, from back to front, everything that moves with time in the plot of a viewport,
   * of which `ticks` are the calendar.
   */
  readonly plot: (view: Viewport, ticks: Ticks, draw: (part: Drawn) => void) => void;
  /** Goes on with what the next steps of a zoom will need, as long as it may. */
  readonly prepare: (mayGoOn: () => boolean) => void;
}

/** The shapes of a mark, and what of the scale they depend on. */
interface KnownMark {
  readonly scale: number;
  readonly parts: readonly Shape[];
}

/**
 * The scene of an axis that moves. The cost is that of what is in view, whatever the corpus holds:
 * a mark's shapes are made anew only when the scale makes others of them. Labels are those of the
 * scale and stay on their side; ties are left to the elements.
 */
export function createMovingScene(axis: MovingAxis): MovingScene {
  const { chronology, drawn, layouts, selected, width, limits } = axis;
  const known = new Map<PackedMark, KnownMark>();

  function partsOf(mark: PackedMark, { lane, dayPx }: LanePlace, look: SourceLook | null): readonly Shape[] {
    const scale = drawnScale(mark.extent, dayPx);
    const before = known.get(mark);
    if (before?.scale === scale) return before.parts;
    const told = toldAt(chronology, mark.event, sourceOfLane(lane.lane));
    const parts = markScene({ mark, told, label: lane.labels.get(mark.event), look, dayPx, limits });
    known.set(mark, { scale, parts });
    return parts;
  }

  function drawLane(place: LanePlace, closed: boolean, view: Viewport, draw: (part: Drawn) => void): void {
    const { lane, top, height, dayPx } = place;
    for (const flag of flagsOf([{ ...lane, top, height }], chronology, { view, width, window: view })) draw(flag);
    if (closed) return;
    const look = lookOf(lane);
    const reach = LABEL_MOST_PX / dayPx;
    const [from, to] = [view.start - reach, view.end + reach];
    for (const mark of lane.marks) {
      const { extent } = mark;
      if (extent.to <= from || extent.from >= to) continue;
      draw(
        markIn(
          place,
          mark,
          partsOf(mark, place, look),
          standsAt(extent.at, dayPx, limits) - view.start * dayPx,
          isOfEvent(chronology.events, mark.event, selected),
        ),
      );
    }
    for (const cluster of lane.clusters) {
      if (cluster.to <= from || cluster.from >= to) continue;
      draw(clusterIn(place, cluster, lane.counts.get(cluster), (cluster.from - view.start) * dayPx));
    }
  }

  /** The scale that was drawn last, in pixels a day, and the level that follows where it goes. */
  let { drawnPx } = axis;
  let next = levelOf(drawnPx);

  return {
    plot(view, ticks, draw) {
      for (const shade of shadesOf(drawn.lanes, chronology, { view, width, window: view })) draw(shade);
      for (const line of gridScene(ticks, drawn.height)) draw(line);
      const dayPx = dayWidth(view, width);
      const level = levelOf(dayPx);
      const { lanes, fullest } = layouts.at(level);
      lanes.forEach((lane, index) => {
        const { top, height, closed = false } = at(drawn.lanes, index);
        drawLane({ lane, top, height, pitch: pitchWithin(lane, height), dayPx, fullest }, closed, view, draw);
      });
      next = level + Math.sign(dayPx - drawnPx);
      drawnPx = dayPx;
    },
    prepare: (mayGoOn) => layouts.prepare(next, mayGoOn),
  };
}
