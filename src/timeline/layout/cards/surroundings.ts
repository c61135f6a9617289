import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import type { CardAnchor, Neighbour } from '#timeline/layout/cards/card-place.ts';
import { COUNT_CHARACTER_PX, COUNT_GAP, countLabels } from '#timeline/layout/count-labels.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { footprintOf, standsAt } from '#timeline/layout/footprint.ts';
import { labelRoom } from '#timeline/layout/label-room.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { labelsOfLanes } from '#timeline/layout/place-labels.ts';
import {
  flagRow,
  type PlacedLane,
  ROW_PITCH,
  rowMiddle,
  type TimelineLayout,
} from '#timeline/layout/timeline-layout.ts';

/** A mark of an axis as it is in view. */
export interface SeenMark {
  readonly layout: TimelineLayout;
  /** The position of its lane. */
  readonly lane: number;
  readonly mark: PackedMark;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/** A mark with its card, and what stands around it. */
export interface Surroundings {
  readonly anchor: CardAnchor;
  readonly neighbours: readonly Neighbour[];
}

/** What is drawn of a mark or of a count. */
interface Part extends Neighbour {
  readonly of: PackedMark | PackedCluster;
}

/** A mark that is covered cannot be seen nor chosen; of its words something is left. */
const WEIGHT = { mark: 3, words: 1 } as const;

/** Where a mark stands in the plot, and all that is in view around it. `titles`: by event. */
export function surroundingsOf(seen: SeenMark, titles: readonly string[]): Surroundings {
  const { layout, lane, mark, view, limits, width } = seen;
  const dayPx = dayWidth(view, width);
  const origin = view.start * dayPx;
  const labels = labelsOfLanes(layout.lanes, titles, view, dayPx, limits);
  const parts = layout.lanes.flatMap((placed, index): readonly Part[] =>
    placed.closed ? [] : [...marksIn(placed, index), ...countsIn(placed, index)],
  );
  const isOwn = (part: Part) => part.of === mark && part.lane === lane;
  const { top, height, frame } = at(layout.lanes, lane);
  return {
    anchor: {
      x: standsAt(mark.extent.at, dayPx, limits) - origin,
      y: top + rowMiddle({ frame }, mark.row),
      own: parts.filter(isOwn),
      lane,
      laneTop: top,
      laneBottom: top + height,
      lanesBottom: layout.height,
    },
    neighbours: parts.filter((part) => !isOwn(part) && part.right > 0 && part.left < width),
  };

  function marksIn(placed: PlacedLane, index: number): readonly Part[] {
    return placed.marks.flatMap((each) => {
      const { x0, x1 } = footprintOf(each.extent, dayPx, limits);
      const [left, right] = [x0 - origin, x1 - origin];
      const y = placed.top + rowMiddle(placed, each.row);
      const row = { of: each, lane: index, top: y - ROW_PITCH / 2, bottom: y + ROW_PITCH / 2 };
      const drawn = { ...row, left, right, weight: WEIGHT.mark };
      const label = at(labels, index).get(each.event);
      if (!label || label.side === 'inside') return [drawn];
      const room = labelRoom(label.text.length);
      const end = right + label.dx;
      const words = label.side === 'right' ? { left: end, right: end + room } : { left: left - room, right: left };
      return [drawn, { ...row, ...words, weight: WEIGHT.words }];
    });
  }

  function countsIn(placed: PlacedLane, index: number): readonly Part[] {
    const words = countLabels(placed, view, dayPx, layout);
    return placed.clusters.flatMap((each) => {
      const [left, right] = [each.from * dayPx - origin, each.to * dayPx - origin];
      const bottom = placed.top + flagRow(placed, placed.height);
      const zone = { of: each, lane: index, top: bottom - placed.countZone, bottom };
      const drawn = { ...zone, left, right, weight: WEIGHT.mark };
      const label = words.get(each);
      if (!label || label.side === 'on') return [drawn];
      const room = label.text.length * COUNT_CHARACTER_PX + COUNT_GAP;
      const from = { left: left - room, right, above: left + label.dx }[label.side];
      return [drawn, { ...zone, left: from, right: from + room, weight: WEIGHT.words }];
    });
  }
}
