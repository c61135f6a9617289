import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type CardAnchor, type Neighbour, placeCard } from '#timeline/layout/cards/card-place.ts';

const CARD = { width: 376, height: 200 };
const WINDOW: Box = { left: 0, top: -300, right: 1200, bottom: 700 };

/** The mark of the second of four lanes, in the middle of the first of its rows. */
const ANCHOR: CardAnchor = {
  x: 600,
  y: 94,
  own: [{ left: 596, top: 86, right: 604, bottom: 102 }],
  lane: 1,
  laneTop: 80,
  laneBottom: 160,
  lanesBottom: 320,
};

/** A mark at `x` of a lane that stands like that of the anchor. */
function markAt(x: number, lane: number, weight = 3): Neighbour {
  const top = lane * 80 + 6;
  return { left: x - 4, right: x + 4, top, bottom: top + 16, lane, weight };
}

const across = (lane: number, weight = 3) =>
  Array.from({ length: 120 }, (_, index) => markAt(index * 10, lane, weight));

/** `below, before`: on which side of its lane and of its mark a card stands. */
function sideOf({ left, top, right, bottom }: Box, { x, y, laneTop, laneBottom, lanesBottom }: CardAnchor): string {
  const up = bottom <= 0 ? 'above all' : bottom <= laneTop ? 'above' : 'over its lane';
  const side = top >= lanesBottom ? 'below all' : top >= laneBottom ? 'below' : up;
  const level = top < y && bottom > y ? 'beside' : side;
  return `${level}, ${right < x ? 'before' : left > x ? 'after' : 'about'}`;
}

function isOver(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

interface Case {
  readonly what: string;
  readonly anchor?: Partial<CardAnchor>;
  readonly seen?: Partial<Box>;
  readonly neighbours?: readonly Neighbour[];
  readonly side: string;
}

/* prettier-ignore */
const CASES: readonly Case[] = [
  { what: 'nothing is around: near its mark', side: 'above, before' },
  { what: 'its mark is low in the lane', anchor: { y: 150, own: [] }, side: 'below, before' },
  { what: 'marks stand above it, before and about it', neighbours: [markAt(300, 0), markAt(600, 0)], side: 'above, after' },
  { what: 'marks stand all over above it', neighbours: across(0), side: 'below, before' },
  { what: 'marks stand all over above, and below before it', neighbours: [...across(0), markAt(300, 2)], side: 'below, after' },
  { what: 'words are all over above, a mark below', neighbours: [markAt(500, 0, 1), markAt(700, 0, 1), ...across(2)], side: 'above, before' },
  { what: 'one word is above it on each side, and none above all lanes', neighbours: [markAt(590, 0, 1), markAt(610, 0, 1), ...across(2)], side: 'above, before' },
  { what: 'marks stand all over in the lanes beside it', neighbours: [...across(0), ...across(2)], side: 'above all, before' },
  { what: 'it stands in the last lane', anchor: { lanesBottom: 160, y: 140, own: [] }, neighbours: across(0), side: 'below all, before' },
  { what: 'it stands at the left end', anchor: { x: 40, own: [markAt(40, 1)] }, side: 'above, about' },
  { what: 'it stands at the right end', anchor: { x: 1190, own: [markAt(1190, 1)] }, side: 'above, before' },
  { what: 'the window ends above it', seen: { top: 60 }, side: 'below, before' },
  { what: 'the window ends below it', seen: { bottom: 300 }, neighbours: across(0), side: 'above all, before' },
  { what: 'the window has room beside it alone', seen: { top: 0, bottom: 210 }, side: 'beside, before' },
  { what: 'there its lane is full on the left', seen: { top: 0, bottom: 210 }, neighbours: [markAt(400, 1)], side: 'beside, after' },
  { what: 'its lane is so high that its edges are far', anchor: { laneTop: -400, laneBottom: 900, lanesBottom: 1200 }, seen: { top: -600, bottom: 1000 }, side: 'beside, before' },
  { what: 'so high, and full around it', anchor: { laneTop: -400, laneBottom: 900, lanesBottom: 1200 }, seen: { top: -600, bottom: 1000 }, neighbours: [markAt(560, 1), markAt(640, 1)], side: 'over its lane, before' },
];

const place = (anchor: CardAnchor, neighbours: readonly Neighbour[], seen: Box = WINDOW) =>
  placeCard(anchor, CARD, seen, neighbours);

describe('the place of a card', () => {
  it.each(CASES)('$what → $side', ({ anchor: changed, seen, neighbours = [], side }) => {
    const anchor = { ...ANCHOR, ...changed };
    expect(sideOf(place(anchor, neighbours, { ...WINDOW, ...seen }), anchor)).toBe(side);
  });

  const anyNeighbour = fc
    .record({ x: fc.integer({ min: 0, max: 1200 }), lane: fc.integer({ min: 0, max: 3 }) })
    .map(({ x, lane }) => markAt(x, lane));

  it('is never over its mark, nor over another of its lane, nor cut, where the window is high', () => {
    fc.assert(
      fc.property(fc.array(anyNeighbour), fc.integer({ min: 4, max: 1196 }), (neighbours, x) => {
        const anchor = { ...ANCHOR, x, own: [markAt(x, 1)] };
        const card = place(anchor, neighbours);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(WINDOW.right);
        expect(card.top).toBeGreaterThanOrEqual(WINDOW.top);
        expect(card.bottom).toBeLessThanOrEqual(WINDOW.bottom);
        expect([...anchor.own, ...neighbours.filter(({ lane }) => lane === 1)].some((box) => isOver(card, box))).toBe(
          false,
        );
      }),
    );
  });

  it('is another only where a mark that comes is covered', () => {
    fc.assert(
      fc.property(fc.array(anyNeighbour), anyNeighbour, (neighbours, come) => {
        const before = place(ANCHOR, neighbours);
        const after = place(ANCHOR, [...neighbours, come]);
        if (!isOver(before, come)) expect(after).toEqual(before);
      }),
    );
  });
});
