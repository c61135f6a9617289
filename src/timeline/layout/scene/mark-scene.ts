import type { ViewportLimits } from '#axis/viewport.ts';
import { rect, type Shape, words } from '#drawing/shape.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { footprintOf, standsAt } from '#timeline/layout/footprint.ts';
import { LABEL_GAP } from '#timeline/layout/label-room.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_BASELINE, type PlacedLabel } from '#timeline/layout/place-labels.ts';
import { glyphScene } from '#timeline/layout/scene/glyph-scene.ts';
import { ROW_PITCH } from '#timeline/layout/timeline-layout.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** A mark as it is drawn at a scale. */
export interface DrawnMark {
  readonly mark: PackedMark;
  /** Its event, as it is told there. */
  readonly told: Pick<ToldEvent, 'status' | 'by' | 'sources'>;
  readonly label: PlacedLabel | undefined;
  /** The shape of its point; null is a plain circle. */
  readonly look: SourceLook | null;
  /** Pixels a day, and the days of the axis. */
  readonly dayPx: number;
  readonly limits: ViewportLimits;
}

/** What a character takes of the ground on which a label stands within a stretch. */
const GROUND_CHARACTER_PX = 5.2;
/** How far the ring reaches beyond its mark on either side. */
const RING_GAP = 2;

/**
 * One event about (0, 0), the middle of its anchor day in its row: the ring that takes the pointer
 * and shows focus and selection, the date, the label.
 */
export function markScene({ mark, told, label, look, dayPx, limits }: DrawnMark): readonly Shape[] {
  const { extent, soft } = mark;
  const { x0, x1 } = footprintOf(extent, dayPx, limits);
  const centre = standsAt(extent.at, dayPx, limits);
  const left = x0 - centre;
  const right = x1 - centre;
  const ringWidth = right - left + 2 * RING_GAP;
  const { status, by, sources } = told;
  const state = { planned: status === 'planned', soft, denied: by !== null && denialOf(by) !== null };
  const shapes = glyphScene(extent, dayPx, look, state, centre - extent.at * dayPx);
  shapes.unshift(rect('mark-ring', left - RING_GAP, -ROW_PITCH / 2, ringWidth, ROW_PITCH, ROW_PITCH / 2));
  if (label) {
    const { text, side, dx } = label;
    const x = side === 'right' ? right + dx + LABEL_GAP : side === 'left' ? left - LABEL_GAP : left + dx;
    if (side === 'inside') {
      const width = text.length * GROUND_CHARACTER_PX + LABEL_GAP;
      shapes.push(rect('mark-label-ground', x - LABEL_GAP / 2, -ROW_PITCH / 2, width, ROW_PITCH));
    }
    const classes = sources.length > 1 ? 'mark-label mark-label-shared' : 'mark-label';
    shapes.push(words(classes, text, x, LABEL_BASELINE, side === 'left' ? 'end' : 'start'));
  }
  return shapes;
}
