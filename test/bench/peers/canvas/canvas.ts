import { type BenchEvent, SPAN_DAYS } from '../../corpus/bench-event.ts';
import { openPeerPage, tellDrawn } from '../peer-page.ts';
import { drawScene, ROW_HEIGHT, rowTop, type Scene } from './draw.ts';
import { lanesOf, lowerBound, ROWS, stackRows } from './lanes.ts';

const WHEEL_ZOOM = 0.0022;
const MIN_DAYS = 2;

type Layout = Pick<Scene, 'lanes' | 'rows' | 'selected'>;

function layOut(events: readonly BenchEvent[]): Layout {
  const lanes = lanesOf(events);
  return { lanes, rows: lanes.map(stackRows), selected: null };
}

/** Within the span, and no closer than `MIN_DAYS`. */
function clamp(start: number, length: number): { readonly start: number; readonly end: number } {
  const kept = Math.min(Math.max(length, MIN_DAYS), SPAN_DAYS);
  const at = Math.min(Math.max(start, 0), SPAN_DAYS - kept);
  return { start: at, end: at + kept };
}

void openPeerPage((host, events) => {
  const canvas = document.createElement('canvas');
  host.append(canvas);
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The canvas has no context.');

  let scene: Scene = { ...layOut(events), start: 0, end: SPAN_DAYS };
  let asked = false;
  const change = (next: Partial<Scene>) => {
    scene = { ...scene, ...next };
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      drawScene(context, scene, width, height);
      tellDrawn();
    });
  };
  const perPixel = () => (scene.end - scene.start) / width;

  let dragged: number | null = null;
  canvas.addEventListener('pointerdown', ({ clientX }) => (dragged = clientX));
  canvas.addEventListener('pointermove', ({ clientX }) => {
    if (dragged === null) return;
    change(clamp(scene.start + (dragged - clientX) * perPixel(), scene.end - scene.start));
    dragged = clientX;
  });
  canvas.addEventListener('pointerup', ({ offsetX, offsetY }) => {
    dragged = null;
    change({ selected: eventAt(scene, scene.start + offsetX * perPixel(), offsetY) });
  });
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const length = (scene.end - scene.start) * Math.exp(event.deltaY * WHEEL_ZOOM);
      const share = event.offsetX / width;
      const kept = Math.min(Math.max(length, MIN_DAYS), SPAN_DAYS);
      change(clamp(scene.start + share * (scene.end - scene.start - kept), kept));
    },
    { passive: false },
  );

  window.benchTarget = () => {
    const { left, top } = canvas.getBoundingClientRect();
    const lane = scene.lanes.findIndex(({ start }) => lowerBound(start, scene.start) < lowerBound(start, scene.end));
    const index = lowerBound(scene.lanes[lane]?.start ?? new Float64Array(), scene.start);
    const day = scene.lanes[lane]?.start[index];
    if (day === undefined) return null;
    const y = rowTop(lane, scene.rows[lane]?.[index] ?? 0) + 5;
    return { x: left + (day + 0.5 - scene.start) / perPixel(), y: top + y };
  };
  change({});
  return (passes) => change(layOut(events.filter(passes)));
});

/** The first event of the row at a point. */
function eventAt({ lanes, rows }: Scene, day: number, y: number): Scene['selected'] {
  for (const [lane, { start, end, longest }] of lanes.entries()) {
    const row = Math.floor((y - rowTop(lane, 0)) / ROW_HEIGHT);
    if (row < 0 || row >= ROWS) continue;
    const last = lowerBound(start, day);
    for (let index = lowerBound(start, day - longest); index < last; index += 1) {
      if (rows[lane]?.[index] === row && (end[index] ?? 0) > day) return { lane, index };
    }
  }
  return null;
}
