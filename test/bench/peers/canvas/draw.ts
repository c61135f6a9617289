import { type Lane, lowerBound, ROWS } from './lanes.ts';

/** What is drawn: lanes with the rows of their events, and the days in view. */
export interface Scene {
  readonly lanes: readonly Lane[];
  readonly rows: readonly Uint8Array[];
  readonly start: number;
  readonly end: number;
  /** Lane and index of the selected event. */
  readonly selected: { readonly lane: number; readonly index: number } | null;
}

/** With more events than this in view, bars of density stand for them. */
const MOST_MARKS = 600;
const BIN = 4;
const HEAD = 24;
const LANE_HEIGHT = 140;
export const ROW_HEIGHT = 26;
const MARK_HEIGHT = 12;

export function rowTop(lane: number, row: number): number {
  return HEAD + lane * LANE_HEIGHT + row * ROW_HEIGHT;
}

/** Draws a scene `width` wide, everything as rectangles of whole pixels. */
export function drawScene(context: CanvasRenderingContext2D, scene: Scene, width: number, height: number): void {
  const scale = width / (scene.end - scene.start);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  drawDays(context, scene, scale, height);
  let inView = 0;
  for (const lane of scene.lanes) inView += lowerBound(lane.start, scene.end) - firstInView(lane, scene.start);
  context.fillStyle = '#345';
  scene.lanes.forEach((lane, index) => {
    if (inView > MOST_MARKS) drawBins(context, lane, index, scene, scale, width);
    else drawMarks(context, lane, index, scene, scale);
  });
}

function firstInView({ start, longest }: Lane, at: number): number {
  return lowerBound(start, at - longest);
}

function drawDays(context: CanvasRenderingContext2D, { start, end }: Scene, scale: number, height: number): void {
  const step = Math.max(1, 2 ** Math.ceil(Math.log2(60 / scale)));
  context.font = '11px sans-serif';
  for (let day = Math.ceil(start / step) * step; day < end; day += step) {
    const x = Math.round((day - start) * scale);
    context.fillStyle = '#ddd';
    context.fillRect(x, 0, 1, height);
    context.fillStyle = '#555';
    context.fillText(String(day), x + 4, 14);
  }
}

function drawMarks(
  context: CanvasRenderingContext2D,
  lane: Lane,
  laneIndex: number,
  scene: Scene,
  scale: number,
): void {
  const rows = scene.rows[laneIndex];
  const last = lowerBound(lane.start, scene.end);
  for (let index = firstInView(lane, scene.start); index < last; index += 1) {
    const x = Math.round(((lane.start[index] ?? 0) - scene.start) * scale);
    const right = Math.round(((lane.end[index] ?? 0) - scene.start) * scale);
    if (right < 0) continue;
    const chosen = scene.selected?.lane === laneIndex && scene.selected.index === index;
    if (chosen) context.fillStyle = '#c30';
    context.fillRect(x, rowTop(laneIndex, rows?.[index] ?? 0), Math.max(3, right - x - 1), MARK_HEIGHT);
    if (chosen) context.fillStyle = '#345';
  }
}

function drawBins(
  context: CanvasRenderingContext2D,
  lane: Lane,
  laneIndex: number,
  scene: Scene,
  scale: number,
  width: number,
): void {
  const full = ROWS * ROW_HEIGHT;
  const perBin = (lane.start.length / (scene.lanes.length * 4)) * (BIN / scale) || 1;
  let from = lowerBound(lane.start, scene.start);
  for (let x = 0; x < width; x += BIN) {
    const to = lowerBound(lane.start, scene.start + (x + BIN) / scale);
    const bar = Math.min(full, Math.ceil((full * (to - from)) / perBin));
    if (bar > 0) context.fillRect(x, rowTop(laneIndex, 0) + full - bar, BIN - 1, bar);
    from = to;
  }
}
