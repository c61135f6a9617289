import type { PackedMark } from '#timeline/layout/pack-lane.ts';

/** A title beside its mark, cut to the room there is: after the mark on the right, before it on the left. */
export interface PlacedLabel {
  readonly event: number;
  readonly side: 'left' | 'right';
  readonly text: string;
}

/** Average advance of a character of a label; a label's true width may differ a little, its gap covers that. */
export const LABEL_CHARACTER_PX = 5.6;
export const LABEL_GAP = 5;
const LEAST_CHARACTERS = 20;
const MOST_CHARACTERS = 92;

/**
 * Labels for the marks of one lane, at most one each, on whichever side has more room in the mark's row. No label touches a mark or another label.
 * `edge` are the pixels, at the level's scale, within which labels may stand. Within a level the room only grows.
 */
export function placeLabels(
  marks: readonly PackedMark[],
  titleOf: (event: number) => string,
  edge: { readonly x0: number; readonly x1: number },
): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  let takenTo = edge.x0;
  marks.forEach((mark, at) => {
    const previous = marks[at - 1];
    const next = marks[at + 1];
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
