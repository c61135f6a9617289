import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, statusAt } from '#model/chronology.ts';
import type { Pen } from '#timeline/canvas/pen.ts';
import {
  BAND_EDGE,
  BAND_LABEL,
  BAND_LINE,
  extentClasses,
  FLAG_LABEL,
  FLAG_LINE,
  FLAG_POLE,
  pointClasses,
  pointPath,
  TICK_EDGE,
  TICK_LABEL,
  TICK_LINE,
} from '#timeline/classes.ts';
import { placeFlag } from '#timeline/layout/flag.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import {
  BAND_LABEL_X,
  BAND_LABEL_Y,
  HEADER_HEIGHT,
  TICK_LABEL_Y,
  TICK_TOP,
  tickLabelX,
} from '#timeline/layout/header.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { drawMark } from '#timeline/layout/mark-path.ts';
import type { PackedCluster, PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_BASELINE, LABEL_GAP, LABEL_MOST_PX } from '#timeline/layout/place-labels.ts';
import {
  CLUSTER_BAR_WIDTH,
  CLUSTER_COUNT_GAP,
  clusterBase,
  clusterHeight,
  flagLine,
  pitchWithin,
  type PlacedLane,
  ROW_PITCH,
  rowMiddle,
  type TimelineLayout,
} from '#timeline/layout/timeline-layout.ts';
import { sourceLook, type SourceLook } from '#ui/source-look.ts';

/** What a moving axis is drawn from. */
export interface MovingAxis {
  readonly chronology: Chronology;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** As its elements were drawn: lanes keep their place and height until movement rests. */
  readonly drawn: TimelineLayout;
  readonly layoutAt: (level: number) => TimelineLayout;
  /** Index of the selected event. */
  readonly selected: number | null;
}

/** Draws the calendar's header for a viewport. */
export function drawHeader(pen: Pen, { width }: MovingAxis, view: Viewport): void {
  const { bands, ticks } = ticksOf(view, width);
  const labelX = tickLabelX(dayWidth(view, width));
  for (const { x0, label } of bands) {
    pen.moveTo(x0, 0);
    pen.line(0, 2, 0, HEADER_HEIGHT, { classes: BAND_EDGE });
    pen.text(label, BAND_LABEL_X, BAND_LABEL_Y, 'left', { classes: BAND_LABEL });
  }
  for (const { x, label } of ticks) {
    pen.moveTo(x, 0);
    pen.line(0, TICK_TOP, 0, HEADER_HEIGHT, { classes: TICK_EDGE });
    if (label) pen.text(label, labelX, TICK_LABEL_Y, 'center', { classes: TICK_LABEL });
  }
}

/** Draws everything that moves with time in the plot for a viewport. The cost is that of what is in view, whatever the corpus holds. */
export function drawPlot(pen: Pen, axis: MovingAxis, view: Viewport): void {
  const { drawn, layoutAt, width } = axis;
  drawCalendar(pen, axis, view);
  const dayPx = dayWidth(view, width);
  const layout = layoutAt(levelOf(dayPx));
  layout.lanes.forEach((lane, index) => {
    const place = drawn.lanes[index];
    if (place) drawLane(pen, axis, { view, dayPx, lane, place, fullest: layout.fullest });
  });
}

function drawCalendar(pen: Pen, { drawn, width }: MovingAxis, view: Viewport): void {
  const { bands, ticks } = ticksOf(view, width);
  pen.moveTo(0, 0);
  for (const { x } of ticks) pen.line(x, 0, x, drawn.height, { classes: TICK_LINE });
  for (const { x0 } of bands) pen.line(x0, 0, x0, drawn.height, { classes: BAND_LINE });
}

interface MovingLane {
  readonly view: Viewport;
  /** Pixels a day. */
  readonly dayPx: number;
  /** The lane as the scale in view places it, and as it is drawn, which says where it stands. */
  readonly lane: PlacedLane;
  readonly place: PlacedLane;
  /** Events behind the fullest cluster of all lanes. */
  readonly fullest: number;
}

function drawLane(pen: Pen, axis: MovingAxis, moving: MovingLane): void {
  const { view, dayPx, lane, place } = moving;
  const look = lane.lane.grouping === 'source' ? sourceLook(lane.lane.index) : null;
  if (look !== null) drawFlag(pen, axis, moving, look);
  const point = new Path2D(pointPath(look));
  const pitch = pitchWithin(lane, place.height);
  const reach = LABEL_MOST_PX / dayPx;
  const within = (from: number, to: number) => to > view.start - reach && from < view.end + reach;
  for (const mark of lane.marks) {
    if (!within(mark.extent.from, mark.extent.to)) continue;
    pen.moveTo((mark.extent.at - view.start) * dayPx, place.top + rowMiddle(mark.row, pitch));
    drawEvent(pen, axis, moving, mark, look, point);
  }
  for (const cluster of lane.clusters) {
    if (within(cluster.from, cluster.to)) drawCluster(pen, moving, cluster, look);
  }
}

function drawFlag(pen: Pen, { chronology, width }: MovingAxis, { view, place }: MovingLane, look: SourceLook): void {
  const source = chronology.sources[place.lane.index];
  if (!source) return;
  const { x, doubt, label, side } = placeFlag(source, view, width);
  const line = flagLine(place.height);
  pen.moveTo(x, place.top);
  if (x > 0) pen.line(-x, line, 0, line, { classes: FLAG_LINE, look, lineWidth: 1 });
  if (doubt > 0) pen.line(-doubt, line, 0, line, { classes: FLAG_LINE, look, lineWidth: 3 });
  pen.line(0, 3, 0, line, { classes: FLAG_POLE, look });
  pen.line(0, line - 9, 0, line, { classes: FLAG_LINE, look, lineWidth: 1.5 });
  const onLeft = side === 'left';
  pen.text(label, onLeft ? -5 : 5, onLeft ? line - 3 : line + 3.5, onLeft ? 'right' : 'left', { classes: FLAG_LABEL });
}

/** One event about the origin, the middle of its anchor day in its row. */
function drawEvent(
  pen: Pen,
  { chronology: { events }, selected }: MovingAxis,
  { dayPx, lane }: MovingLane,
  { event, extent, soft }: PackedMark,
  look: SourceLook | null,
  point: Path2D,
): void {
  const drawing = drawMark(extent, dayPx);
  const state = { planned: statusAt(events, event) === 'planned', soft };
  const current = event === selected;
  const footprint = footprintOf(extent, dayPx);
  const left = footprint.x0 - extent.at * dayPx;
  const right = footprint.x1 - extent.at * dayPx;
  if (current) {
    const ring = { classes: 'mark-ring', look, current };
    pen.rect(left - 2, -ROW_PITCH / 2, right - left + 4, ROW_PITCH, ROW_PITCH / 2, ring);
  }
  if (drawing.extent !== null) pen.path(new Path2D(drawing.extent), { classes: extentClasses(drawing, state), look });
  if (drawing.point) pen.path(point, { classes: pointClasses(state), look });
  const label = lane.labels.get(event);
  if (!label) return;
  const inked = { classes: 'mark-label', current };
  if (label.side === 'right') pen.text(label.text, right + LABEL_GAP, LABEL_BASELINE, 'left', inked);
  else pen.text(label.text, left - LABEL_GAP, LABEL_BASELINE, 'right', inked);
}

function drawCluster(
  pen: Pen,
  { view, dayPx, lane, place, fullest }: MovingLane,
  cluster: PackedCluster,
  look: SourceLook | null,
): void {
  const height = clusterHeight(cluster, lane, fullest);
  const half = CLUSTER_BAR_WIDTH / 2;
  pen.moveTo(((cluster.from + cluster.to) / 2 - view.start) * dayPx, place.top + clusterBase(place));
  pen.rect(-half, -height, 2 * half, height, 0, { classes: 'cluster-bar', look });
  pen.text(String(cluster.events.length), 0, -height - CLUSTER_COUNT_GAP, 'center', { classes: 'cluster-count' });
}
