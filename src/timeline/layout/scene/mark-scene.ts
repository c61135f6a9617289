import type { ViewportLimits } from '#axis/viewport.ts';
import { rect, type Shape, words } from '#drawing/shape.ts';
import { footprintOf, standsAt } from '#timeline/layout/footprint.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_BASELINE, LABEL_GAP, type PlacedLabel } from '#timeline/layout/place-labels.ts';
import { glyphScene } from '#timeline/layout/scene/glyph-scene.ts';
import { ROW_PITCH } from '#timeline/layout/timeline-layout.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** A mark as it is drawn at a scale. */
export interface DrawnMark {
  readonly mark: PackedMark;
  /** Its event is said to lie ahead. */
  readonly planned: boolean;
  readonly label: PlacedLabel | undefined;
  /** The shape of its point; null is a plain circle. */
  readonly look: SourceLook | null;
  /** Pixels a day, and the days of the axis. */
  readonly dayPx: number;
  readonly limits: ViewportLimits;
}

/** How far the ring reaches beyond its mark on either side. */
const RING_GAP = 2;

/**
 * One event about (0, 0), the middle of its anchor day in its row: the ring that takes the pointer
 * and shows focus and selection, the date, the label.
 */
export function markScene({ mark, planned, label, look, dayPx, limits }: DrawnMark): readonly Shape[] {
  const { extent, soft } = mark;
  const { x0, x1 } = footprintOf(extent, dayPx, limits);
  const centre = standsAt(extent.at, dayPx, limits);
  const left = x0 - centre;
  const right = x1 - centre;
  const ringWidth = right - left + 2 * RING_GAP;
  const shapes = glyphScene(extent, dayPx, look, { planned, soft }, centre - extent.at * dayPx);
  shapes.unshift(rect('mark-ring', left - RING_GAP, -ROW_PITCH / 2, ringWidth, ROW_PITCH, ROW_PITCH / 2));
  if (label) {
    const { text, side } = label;
    const isRight = side === 'right';
    const x = isRight ? right + LABEL_GAP : left - LABEL_GAP;
    shapes.push(words('mark-label', text, x, LABEL_BASELINE, isRight ? 'start' : 'end'));
  }
  return shapes;
}
