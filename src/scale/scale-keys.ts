import { fit, panBy, type Viewport, type ViewportLimits, zoomAbout } from '#axis/viewport.ts';
import { actionOf, type KeyPress, type KeyRow } from '#base/key-map.ts';

/** A step of the zoom by keys and buttons, and a pan, as a share of the days in view. */
export const ZOOM_STEP = 0.6;
const PAN_STEP = 0.25;

/** A movement about the day `at`. */
type Move = (view: Viewport, at: number, limits: ViewportLimits) => Viewport;

const zoom =
  (step: number): Move =>
  (view, at, limits) =>
    zoomAbout(view, at, step, limits);

const pan =
  (step: number): Move =>
  (view, _at, limits) =>
    panBy(view, (view.end - view.start) * step, limits);

/** The keys that move every scale. */
export const SCALE_KEYS: readonly KeyRow<Move>[] = [
  {
    does: 'zoom in, zoom out',
    keys: [
      ['+', zoom(ZOOM_STEP)],
      ['-', zoom(1 / ZOOM_STEP)],
    ],
  },
  { does: 'fit everything', keys: [['0', (_view, _at, limits) => fit(limits)]] },
  {
    does: 'pan',
    shift: true,
    keys: [
      ['ArrowLeft', pan(-PAN_STEP)],
      ['ArrowRight', pan(PAN_STEP)],
    ],
  },
];

/**
 * The viewport to which a key leads, zooming about the day `at`; null for a key that moves nothing.
 */
export function viewportByKey(
  { key, shiftKey }: KeyPress,
  view: Viewport,
  at: number,
  limits: ViewportLimits,
): Viewport | null {
  // The key of the plus where that needs Shift.
  const move = actionOf(SCALE_KEYS, { key: key === '=' ? '+' : key, shiftKey });
  return move ? move(view, at, limits) : null;
}
