import { fit, panBy, type Viewport, type ViewportLimits, zoomAbout } from '#axis/viewport.ts';

/** A step of the zoom by keys and buttons, and a pan, as a share of the days in view. */
export const ZOOM_STEP = 0.6;
const PAN_STEP = 0.25;

/** What a key press says, of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The viewport to which a key leads, zooming about the day `at`; null for a key that moves nothing. */
export function viewportByKey(
  { key, shiftKey }: KeyPress,
  view: Viewport,
  at: number,
  limits: ViewportLimits,
): Viewport | null {
  const days = (view.end - view.start) * PAN_STEP;
  if (key === '+' || key === '=') return zoomAbout(view, at, ZOOM_STEP, limits);
  if (key === '-') return zoomAbout(view, at, 1 / ZOOM_STEP, limits);
  if (key === '0') return fit(limits);
  if (shiftKey && key === 'ArrowRight') return panBy(view, days, limits);
  if (shiftKey && key === 'ArrowLeft') return panBy(view, -days, limits);
  return null;
}
