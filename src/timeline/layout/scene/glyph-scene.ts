import { at } from '#base/at.ts';
import { path, type Shape } from '#drawing/shape.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { MARK_RADIUS } from '#timeline/layout/footprint.ts';
import { drawMark, type MarkDrawing } from '#timeline/layout/mark-path.ts';
import { LOOK_COUNT, shapePath, sourceLook, type SourceLook } from '#ui/source-look.ts';

/** What a mark says of its event besides the date. */
export interface MarkState {
  /** Said to lie ahead: drawn hollow. */
  readonly planned: boolean;
  /** Approximate or uncertain: drawn with a broken edge. */
  readonly soft: boolean;
  /** Denied or doubted by whoever is quoted: struck through. */
  readonly denied: boolean;
}

/** The stroke through what is denied. */
const STROKE = 'M-6 5L6 -5';

/** Classes with each state, said once: a moving axis asks for them at every frame. */
function withStates(classes: string): (state: MarkState) => string {
  const planned = `${classes} mark-planned`;
  const soft = `${classes} mark-soft`;
  const both = `${planned} mark-soft`;
  return (state) => (state.planned ? (state.soft ? both : planned) : state.soft ? soft : classes);
}

const EXTENTS: Readonly<Record<MarkDrawing['style'], (state: MarkState) => string>> = {
  bar: withStates('mark-bar'),
  stripes: withStates('mark-stripes'),
  line: withStates('mark-line'),
  wedge: withStates('mark-wedge'),
};
const FAINT = withStates('mark-bar mark-faint');
const POINT = withStates('mark-point');

/** By look: many marks share them. */
const POINTS = Array.from({ length: LOOK_COUNT }, (_, index) => shapePath(sourceLook(index), MARK_RADIUS - 0.4));

/**
 * The drawing of a date about (0, 0), the middle of its anchor day: its stretch, then the point, in
 * the shape of the source, or a circle for none. `shift` as in `drawMark`.
 */
export function glyphScene(
  extent: Extent,
  dayPx: number,
  look: SourceLook | null,
  state: MarkState,
  shift = 0,
): Shape[] {
  const drawing = drawMark(extent, dayPx, shift);
  const shapes: Shape[] = [];
  if (drawing.faint !== undefined) shapes.push(path(FAINT(state), drawing.faint));
  if (drawing.extent !== null) shapes.push(path(EXTENTS[drawing.style](state), drawing.extent));
  if (drawing.point) shapes.push(path(POINT(state), at(POINTS, (look ?? 1) - 1)));
  if (state.denied) shapes.push(path('mark-denied', STROKE));
  return shapes;
}
