import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import type { Drawn } from '#drawing/shape.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { LABEL_MOST_PX } from '#timeline/layout/place-labels.ts';
import { flagScene } from '#timeline/layout/scene/flag-scene.ts';
import { clusterIn, type LanePlace, markIn, type SceneSubject } from '#timeline/layout/scene/lane-marks.ts';
import { pitchWithin, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** What a moving axis is drawn from. */
export interface MovingAxis extends SceneSubject {
  /** Of the plot, in pixels. */
  readonly width: number;
  /** As its elements were drawn: lanes keep their place and height until movement rests. */
  readonly drawn: TimelineLayout;
  readonly layoutAt: (level: number) => TimelineLayout;
}

/**
 * Gives to `draw`, from back to front, everything that moves with time in the plot of a viewport. The cost is that of what is in view, whatever the corpus holds.
 * Labels are those of the scale and stay on their side; ties are left to the elements.
 */
export function drawMoving(axis: MovingAxis, view: Viewport, draw: (part: Drawn) => void): void {
  const { drawn, layoutAt, width } = axis;
  for (const line of gridScene(ticksOf(view, width), drawn.height)) draw(line);
  const dayPx = dayWidth(view, width);
  const { lanes, fullest } = layoutAt(levelOf(dayPx));
  lanes.forEach((lane, index) => {
    const { top, height } = at(drawn.lanes, index);
    drawLane(axis, { lane, top, height, pitch: pitchWithin(lane, height), dayPx, fullest }, view, draw);
  });
}

function drawLane(axis: MovingAxis, place: LanePlace, view: Viewport, draw: (part: Drawn) => void): void {
  const { lane, top, height, dayPx } = place;
  const source = lane.lane.grouping === 'source' ? axis.chronology.sources[lane.lane.index] : undefined;
  const flag = source && flagScene(source, { lane: lane.lane, top, height }, { view, width: axis.width, window: view });
  if (flag) draw(flag);
  const reach = LABEL_MOST_PX / dayPx;
  const within = (from: number, to: number) => to > view.start - reach && from < view.end + reach;
  const xOf = (day: number) => (day - view.start) * dayPx;
  for (const mark of lane.marks) {
    const { from, to, at: day } = mark.extent;
    if (within(from, to)) draw(markIn(axis, place, mark, lane.labels.get(mark.event), xOf(day)));
  }
  for (const cluster of lane.clusters) {
    const { from, to } = cluster;
    if (within(from, to)) draw(clusterIn(place, cluster, xOf((from + to) / 2)));
  }
}
