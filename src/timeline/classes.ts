import { MARK_RADIUS } from '#timeline/layout/footprint.ts';
import type { MarkDrawing } from '#timeline/layout/mark-path.ts';
import { shapePath, type SourceLook } from '#ui/source-look.ts';

/* The classes that give each part of the axis its look, and the shapes of points, for the elements and for the canvas that stands in for them. */

/** Lines of the calendar behind the marks, and of its header. */
export const BAND_LINE = 'stroke-rule';
export const TICK_LINE = 'stroke-rule/45';
export const BAND_EDGE = 'stroke-strong-rule';
export const TICK_EDGE = 'stroke-rule';
export const BAND_LABEL = 'fill-ink font-sans text-xs font-semibold';
export const TICK_LABEL = 'nums fill-muted font-sans text-2xs';

export const FLAG_LINE = 'stroke-(--source)';
export const FLAG_POLE = 'stroke-(--source)/35';
export const FLAG_LABEL = 'mark-label nums font-sans';

const EXTENTS: Readonly<Record<MarkDrawing['style'], string>> = {
  bar: 'mark-bar',
  stripes: 'mark-stripes',
  line: 'mark-line',
  wedge: 'mark-wedge',
};

/** What a mark says of its event besides the date. */
export interface MarkState {
  /** Said to lie ahead: drawn hollow. */
  readonly planned: boolean;
  /** Approximate or uncertain: drawn with a broken edge. */
  readonly soft: boolean;
}

export function extentClasses({ style }: MarkDrawing, state: MarkState): string {
  return EXTENTS[style] + stateClasses(state);
}

export function pointClasses(state: MarkState): string {
  return `mark-point${stateClasses(state)}`;
}

function stateClasses({ planned, soft }: MarkState): string {
  return `${planned ? ' mark-planned' : ''}${soft ? ' mark-soft' : ''}`;
}

/** The shape of a source about (0, 0); a circle for none. */
export function pointPath(look: SourceLook | null): string {
  return shapePath(look ?? 1, MARK_RADIUS - 0.4);
}
