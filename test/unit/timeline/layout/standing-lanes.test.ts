import { describe, expect, it } from 'vitest';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { type LanesAsked, standingLanes } from '#timeline/layout/standing-lanes.ts';

type Held = Pick<DatedLane, 'lane'>;

/** Lanes `a`, `b`, `c` and so on with these events. */
function lanesWith(events: readonly (readonly number[])[]): readonly Held[] {
  return events.map((each, index) => ({
    lane: { id: String.fromCharCode(97 + index), grouping: 'source', index, events: each },
  }));
}

const thirty = (holding: readonly number[]) =>
  lanesWith(Array.from({ length: 30 }, (_, index) => (holding.includes(index) ? [3, 7] : [3])));
const FIVE = lanesWith([[1], [1, 7], [], [2], [7]]);

const TWENTY = lanesWith(
  Array.from({ length: 20 }, (_, index) => Array.from({ length: index % 10 }, (__, event) => event)),
);
const NOBODY: LanesAsked = {
  open: new Set(),
  source: null,
  every: false,
  most: null,
  chosen: new Set(),
  first: [],
  held: null,
  fullness: ({ lane }) => lane.events.length,
};

describe('the lanes of a page', () => {
  it.each<[string, readonly Held[], Partial<LanesAsked>, string]>([
    ['all, of few, where nothing is open', TWENTY.slice(0, 12), {}, 'abcdefghijkl'],
    ['the fullest, of many', TWENTY, {}, 'ghijqrst'],
    [
      'those of them that hold anything',
      lanesWith(Array.from({ length: 20 }, (_, i) => (i % 9 === 1 ? [1] : []))),
      {},
      'bkt',
    ],
    ['the first where none holds anything', lanesWith(Array.from({ length: 20 }, () => [])), {}, 'abcdefgh'],
    ['with those that are named to stand first', TWENTY, { first: ['a', 'c'] }, 'achijrst'],
    ['those of the chosen sources, and no others by themselves', TWENTY, { chosen: new Set(['c', 'k', 't']) }, 'ckt'],
    ['of many chosen sources the fullest', TWENTY, { chosen: new Set('abcdefghjk') }, 'bcdefghj'],
    ['the fullest, where all but some are chosen', TWENTY, { chosen: new Set('abcdefghijklmnopqrs') }, 'ghijqrst'],
    ['as many as the reader asked for', TWENTY, { most: 16 }, 'cdefghijmnopqrst'],
    ['the chosen and as many others as were asked for', TWENTY, { most: 4, chosen: new Set(['a', 'b']) }, 'abjt'],
    ['all where the reader asked for all', TWENTY, { most: Infinity }, 'abcdefghijklmnopqrst'],
    ['those that are held, whatever is chosen', TWENTY, { held: new Set(['c', 'd']), chosen: new Set(['d']) }, 'cd'],
    ['as if none were held, where they have gone', TWENTY, { held: new Set(['x']) }, 'ghijqrst'],
    ['that of the source the page is about', FIVE, { source: 'd' }, 'd'],
    ['of few all, above an event', FIVE, { open: new Set([7]) }, 'abcde'],
    ['of many those that hold the event', thirty([4, 9, 23]), { open: new Set([7]), most: 20 }, 'ejx'],
    ['of many that hold it the first', thirty([1, 3, 5, 7, 9, 11, 13, 15]), { open: new Set([7]) }, 'bdfhjl'],
    ['the first where none holds it', thirty([]), { open: new Set([7]) }, 'abcdef'],
    [
      'all where the reader asked for them',
      thirty([4]),
      { open: new Set([7]), every: true },
      'abcdefghijklmnopqrstuvwxyz{|}~',
    ],
  ])('are %s', (_, lanes, asked, expected) => {
    const standing = standingLanes(lanes, { ...NOBODY, ...asked });
    expect(standing.map(({ lane }) => lane.id).join('')).toBe(expected);
  });
});
