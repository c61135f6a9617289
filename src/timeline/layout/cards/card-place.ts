/** A part of the plot, in pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a card had better not cover: a mark, a count, or the words of one. */
export interface Neighbour extends Box {
  /** The position of its lane. */
  readonly lane: number;
  /** How much is lost with it. */
  readonly weight: number;
}

/** The mark whose card is placed. */
export interface CardAnchor {
  /** The middle of its anchor day and of its row. */
  readonly x: number;
  readonly y: number;
  /** With its words: there the pointer is, and a click leads on. */
  readonly own: readonly Box[];
  /** The position of its lane, and the lane's upper and lower edge. */
  readonly lane: number;
  readonly laneTop: number;
  readonly laneBottom: number;
  /** The lower edge of all lanes; their upper is 0. */
  readonly lanesBottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a card and its mark, beside each other and above each other. */
const GAP = 14;
const BESIDE = 10;
/** From a mark that stands further from the edges of the lanes the card would be too far away. */
const REACH = 180;
/** As many pixels between a mark and its card are as bad as words that are covered. */
const WAY = 60;
/** As many words may be covered before a card stands over its own lane, where that is empty. */
const OWN_LANE = 2;

/**
 * Where the card of a mark stands: below its lane or above it, below or above all lanes, or beside
 * the mark in its lane, wherever it covers the least of other lanes and is near. It covers what is
 * in its own lane only where the window would cut it elsewhere, and its mark never. `seen` is what
 * the window shows, as wide as the plot. Of places that are as good the first is taken: below,
 * ending before the mark.
 */
export function placeCard(anchor: CardAnchor, size: Size, seen: Box, neighbours: readonly Neighbour[]): Box {
  let best: Box | null = null;
  let least: readonly number[] = [];
  for (const place of placesFor(anchor, size, seen)) {
    const cost = costOf(place, anchor, seen, neighbours);
    if (best && !isLess(cost, least)) continue;
    best = place;
    least = cost;
  }
  if (!best) throw new Error('A card has no place');
  return best;
}

function placesFor(anchor: CardAnchor, { width, height }: Size, seen: Box): readonly Box[] {
  const { x, y, own, laneTop, laneBottom, lanesBottom } = anchor;
  const boxAt = (wantedLeft: number, top: number): Box => {
    const left = Math.max(seen.left, Math.min(wantedLeft, seen.right - width));
    return { left, top, right: left + width, bottom: top + height };
  };
  const isNear = (edge: number) => Math.abs(edge - y) <= REACH;
  const tops = [
    ...[laneBottom, lanesBottom].filter(isNear),
    ...[laneTop, 0].filter(isNear).map((bottom) => bottom - height),
    y + BESIDE,
    y - BESIDE - height,
  ];
  const lefts = [x - width - GAP, x + GAP, x - width / 2, x - width * 0.75, x - width * 0.25];
  const before = Math.min(...own.map(({ left }) => left)) - width - GAP;
  const after = Math.max(...own.map(({ right }) => right)) + GAP;
  return [
    ...tops.flatMap((top) => lefts.map((left) => boxAt(left, top))),
    ...[before, after].map((left) => boxAt(left, y - height / 2)),
  ];
}

/**
 * What is lost where a card stands, the worst first: its own mark, pixels of the card beyond the
 * window, what else is in its lane, what is in others and the way to it.
 */
function costOf(place: Box, anchor: CardAnchor, seen: Box, neighbours: readonly Neighbour[]): readonly number[] {
  const { y, own, lane, laneTop, laneBottom } = anchor;
  const onOwn = own.filter((box) => isOver(place, box)).length;
  const cut = Math.max(0, seen.top - place.top) + Math.max(0, place.bottom - seen.bottom);
  let inLane = 0;
  let elsewhere = Math.max(place.top - y, y - place.bottom, 0) / WAY;
  if (place.top < laneBottom && place.bottom > laneTop) elsewhere += OWN_LANE;
  for (const neighbour of neighbours) {
    if (!isOver(place, neighbour)) continue;
    if (neighbour.lane === lane) inLane += neighbour.weight;
    else elsewhere += neighbour.weight;
  }
  return [onOwn, cut, inLane, elsewhere];
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** By the first in which they differ. */
function isLess(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((value, place) => value !== other[place]);
  const [value, than] = [one[index], other[index]];
  return value !== undefined && than !== undefined && value < than;
}
