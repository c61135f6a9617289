import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { type Footprint, footprintOf } from '#timeline/layout/footprint.ts';
import {
  LABEL_CHARACTER_PX,
  LABEL_GAP,
  labelRoom,
  type LabelSide,
  leastCharacters,
  MOST_CHARACTERS,
  NEAR_FLAG_PX,
  roomAfter,
  roomBefore,
  stretchRoom,
} from '#timeline/layout/label-room.ts';
import type { PackedLane, PackedMark } from '#timeline/layout/pack-lane.ts';

/**
 * A title beside its mark, cut to the room there is: before the mark on the left, after it on the
 * right, or within a bar. `dx` is how many pixels further it begins than where the mark ends, or
 * within it.
 */
export interface PlacedLabel {
  readonly event: number;
  readonly side: LabelSide;
  readonly text: string;
  readonly dx: number;
}

/** Between what labels stand, and the flag that they are not to lie on; Infinity: none. */
interface Edge extends Footprint {
  readonly flag: number;
}

/** How far a near flag moves away from its mark within a level. */
const NEAR = NEAR_FLAG_PX * Math.SQRT2;

/** The baseline of a label, below the middle of its row. */
export const LABEL_BASELINE = 4;

/** What a label needs to know of a mark: its row, the pixels it takes, and what is drawn there. */
export type LabelledMark = Pick<PackedMark, 'event' | 'row' | 'x0' | 'x1' | 'extent' | 'side'>;

/**
 * Labels for the marks of one lane (by row, then x), at most one each: on the side where the layout
 * saw to room, if its title is whole there, else where most of it stands beside its mark. No
 * label touches a mark, another label or a flag. `edge` are the pixels, at the level's scale,
 * within which labels may stand, and where the flag does. Within a level the room only grows.
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  titleOf: (event: number) => string,
  edge: Edge,
): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  let takenTo = edge.x0;
  marks.forEach((mark, index) => {
    const previous = marks[index - 1];
    const next = marks[index + 1];
    takenTo = previous?.row === mark.row ? Math.max(takenTo, previous.x1) : edge.x0;
    const nextOfRow = next?.row === mark.row ? next : null;
    // What the next one's label needs on its left is not given away.
    const kept = nextOfRow?.side === 'left' ? labelRoom(titleOf(nextOfRow.event).length) : 0;
    const seen = roomAfter(Math.max(mark.x0, edge.x0), Math.min(mark.x1, edge.x1), edge.flag, 0);
    const until = Math.min(edge.x1, nextOfRow ? nextOfRow.x0 - kept : edge.x1);
    const title = titleOf(mark.event);
    const after = roomFor(title, [roomAfter(mark.x1, until, edge.flag, 0), roomAfter(mark.x1, until, edge.flag, NEAR)]);
    const room: Rooms = {
      right: charactersIn(after.x1 - after.x0),
      left: charactersIn(mark.x0 - roomBefore(mark.x0, takenTo, edge.flag)),
      inside: charactersIn(stretchRoom(mark.extent.form, seen.x0, seen.x1)),
    };
    const side = sideFor(mark.side, room, Math.min(title.length, MOST_CHARACTERS), leastCharacters(title));
    const text = cut(title, room[side]);
    if (text === null) return;
    const dx = side === 'inside' ? seen.x0 - mark.x0 + LABEL_GAP : side === 'right' ? after.x0 - mark.x1 : 0;
    labels.push({ event: mark.event, side, text, dx });
    if (side === 'right') takenTo = after.x0 + labelRoom(text.length);
  });
  return labels;
}

type Rooms = Readonly<Record<LabelSide, number>>;

/**
 * The room before a flag if a title is whole there, else the wider of that and the one behind it.
 */
function roomFor(title: string, [before, behind]: readonly [Footprint, Footprint]): Footprint {
  const width = ({ x0, x1 }: Footprint) => x1 - x0;
  return charactersIn(width(before)) >= title.length || width(before) >= width(behind) ? before : behind;
}

/**
 * Beside its mark a title hides nothing: there it stands whole, else cut as long as it says
 * something; within its stretch, a part of which it hides, only where there is no such room.
 */
function sideFor(wanted: LabelSide | undefined, room: Rooms, characters: number, shortest: number): LabelSide {
  if (wanted && room[wanted] >= characters) return wanted;
  const beside = room.left > room.right && room.right < characters ? 'left' : 'right';
  if (room[beside] >= Math.min(characters, shortest)) return beside;
  return room.inside > room[beside] ? 'inside' : beside;
}

/**
 * Labels for what of a lane is in view, at the scale in view: none is cut by an edge of the view,
 * none belongs to a mark beyond it. Pixels are counted from day 0.
 */
export function labelsInView(
  { marks, flag }: Pick<PackedLane, 'marks' | 'flag'>,
  titleOf: (event: number) => string,
  view: Viewport,
  dayPx: number,
  limits: ViewportLimits,
): readonly PlacedLabel[] {
  const edge = { x0: view.start * dayPx, x1: view.end * dayPx, flag: flag * dayPx };
  const seen = marks.flatMap((mark): LabelledMark[] => {
    const { x0, x1 } = footprintOf(mark.extent, dayPx, limits);
    return x1 > edge.x0 && x0 < edge.x1 ? [{ ...mark, x0, x1 }] : [];
  });
  return placeLabels(seen, titleOf, edge);
}

/** The labels in view of each lane, by event. */
export function labelsOfLanes(
  lanes: readonly Pick<PackedLane, 'marks' | 'flag'>[],
  titles: readonly string[],
  view: Viewport,
  dayPx: number,
  limits: ViewportLimits,
): readonly ReadonlyMap<number, PlacedLabel>[] {
  const titleOf = (event: number) => at(titles, event);
  return lanes.map(
    (lane) => new Map(labelsInView(lane, titleOf, view, dayPx, limits).map((label) => [label.event, label])),
  );
}

function charactersIn(room: number): number {
  return Math.floor((room - 2 * LABEL_GAP) / LABEL_CHARACTER_PX);
}

/** A title in at most `room` characters, cut at a word; null when too little of it would stand. */
function cut(title: string, room: number): string | null {
  const most = Math.min(room, MOST_CHARACTERS);
  if (title.length <= most) return title;
  if (most < leastCharacters(title)) return null;
  const head = title.slice(0, most - 1);
  const space = head.lastIndexOf(' ');
  return `${space > most / 2 ? head.slice(0, space) : head}…`;
}
