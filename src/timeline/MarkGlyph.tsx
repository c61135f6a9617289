import { shapePath, type SourceLook } from '#ui/source-look.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { MARK_RADIUS } from '#timeline/layout/footprint.ts';
import { drawMark, type MarkDrawing } from '#timeline/layout/mark-path.ts';

export interface MarkGlyphProps {
  readonly extent: Extent;
  /** Pixels a day. */
  readonly dayPx: number;
  /** The shape of the point; null is a plain circle. */
  readonly look: SourceLook | null;
  /** Said to lie ahead: drawn hollow. */
  readonly planned: boolean;
  /** Approximate or uncertain: drawn with a broken edge. */
  readonly soft: boolean;
}

const EXTENT_CLASSES: Readonly<Record<MarkDrawing['style'], string>> = {
  bar: 'mark-bar',
  stripes: 'mark-stripes',
  line: 'mark-line',
  wedge: 'mark-wedge',
};

/** A mark about (0, 0), the middle of its anchor day. Takes the hue of the nearest `data-source-look`. */
export function MarkGlyph({ extent, dayPx, look, planned, soft }: MarkGlyphProps) {
  const drawing = drawMark(extent, dayPx);
  const state = `${planned ? ' mark-planned' : ''}${soft ? ' mark-soft' : ''}`;
  return (
    <>
      {drawing.extent === null ? null : (
        <path className={`${EXTENT_CLASSES[drawing.style]}${state}`} d={drawing.extent} data-extent="" />
      )}
      {drawing.point ? <path className={`mark-point${state}`} d={shapePath(look ?? 1, MARK_RADIUS - 0.4)} /> : null}
    </>
  );
}
