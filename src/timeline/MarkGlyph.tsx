import { extentClasses, type MarkState, pointClasses, pointPath } from '#timeline/classes.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { drawMark } from '#timeline/layout/mark-path.ts';
import type { SourceLook } from '#ui/source-look.ts';

export interface MarkGlyphProps extends MarkState {
  readonly extent: Extent;
  /** Pixels a day. */
  readonly dayPx: number;
  /** The shape of the point; null is a plain circle. */
  readonly look: SourceLook | null;
}

/** A mark about (0, 0), the middle of its anchor day. Takes the hue of the nearest `data-source-look`. */
export function MarkGlyph({ extent, dayPx, look, planned, soft }: MarkGlyphProps) {
  const drawing = drawMark(extent, dayPx);
  const state = { planned, soft };
  return (
    <>
      {drawing.extent === null ? null : <path className={extentClasses(drawing, state)} d={drawing.extent} />}
      {drawing.point ? <path className={pointClasses(state)} d={pointPath(look)} /> : null}
    </>
  );
}
