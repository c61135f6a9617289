import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { footprintOf } from '#timeline/layout/footprint.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';

/**
 * A title beside its mark, cut to the room there is: after the mark on the right, before it on the
 * left.
 */
export interface PlacedLabel {
  readonly event: number;
  readonly side: 'left' | 'right';
  readonly text: string;
}

/**
 * Average advance of a character of a label; a label's true width may differ a little, its gap
 * covers that.
 */
export const LABEL_CHARACTER_PX = 5.6;
export const LABEL_GAP = 5;
const LEAST_CHARACTERS = 20;
const MOST_CHARACTERS = 92;
/** No label reaches further from its mark. */
export const LABEL_MOST_PX = MOST_CHARACTERS * LABEL_CHARACTER_PX + 2 * LABEL_GAP;
/** The baseline of a label, below the middle of its row. */
export const LABEL_BASELINE = 3.6;

/** What a label needs to know of a mark: its row, and the pixels it takes. */
export type LabelledMark = Pick<PackedMark, 'event' | 'row' | 'x0' | 'x1'>;

/**
 * Labels for the marks of one lane (by row, then x), at most one each, on whichever side has more
 * room in the mark's row. No label touches a mark or another label. `edge` are the pixels, at the
 * level's scale, within which labels may stand. Within a level the room only grows.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  titleOf: (event: number) => string,
  edge: { readonly x0: number; readonly x1: number },
): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  let takenTo = edge.x0;
  marks.forEach((mark, index) => {
    const previous = marks[index - 1];
    const next = marks[index + 1];
    takenTo = previous?.row === mark.row ? Math.max(takenTo, previous.x1) : edge.x0;
    const left = charactersIn(mark.x0 - takenTo);
    const right = charactersIn((next?.row === mark.row ? next.x0 : edge.x1) - mark.x1);
    const title = titleOf(mark.event);
    const side = right >= Math.min(left, title.length) ? 'right' : 'left';
    const text = cut(title, side === 'right' ? right : left);
    if (text === null) return;
    labels.push({ event: mark.event, side, text });
    if (side === 'right') takenTo = mark.x1 + 2 * LABEL_GAP + text.length * LABEL_CHARACTER_PX;
  });
  return labels;
}

/**
 * Labels for what of a lane is in view, at the scale in view: none is cut by an edge of the view,
 * none belongs to a mark beyond it. Pixels are counted from day 0.
 */
export function labelsInView(
  marks: readonly PackedMark[],
  titleOf: (event: number) => string,
  view: Viewport,
  dayPx: number,
  limits: ViewportLimits,
): readonly PlacedLabel[] {
  const edge = { x0: view.start * dayPx, x1: view.end * dayPx };
  const seen = marks.flatMap(({ event, row, extent }): LabelledMark[] => {
    const { x0, x1 } = footprintOf(extent, dayPx, limits);
    return x1 > edge.x0 && x0 < edge.x1 ? [{ event, row, x0, x1 }] : [];
  });
  return placeLabels(seen, titleOf, edge);
}

/** The labels in view of each lane, by event. */
export function labelsOfLanes(
  lanes: readonly { readonly marks: readonly PackedMark[] }[],
  titles: readonly string[],
  view: Viewport,
  dayPx: number,
  limits: ViewportLimits,
): readonly ReadonlyMap<number, PlacedLabel>[] {
  const titleOf = (event: number) => at(titles, event);
  return lanes.map(
    ({ marks }) => new Map(labelsInView(marks, titleOf, view, dayPx, limits).map((label) => [label.event, label])),
  );
}

function charactersIn(room: number): number {
  return Math.floor((room - 2 * LABEL_GAP) / LABEL_CHARACTER_PX);
}

/** A title in at most `room` characters, cut at a word; null when too little of it would stand. */
function cut(title: string, room: number): string | null {
  const most = Math.min(room, MOST_CHARACTERS);
  if (title.length <= most) return title;
  if (most < LEAST_CHARACTERS) return null;
  const head = title.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
