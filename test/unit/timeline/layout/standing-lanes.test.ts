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

describe('the lanes of a page', () => {
  it.each<[string, readonly Held[], Partial<LanesAsked>, string]>([
    ['all, of many, where nothing is open', thirty([2]), {}, 'abcdefghijklmnopqrstuvwxyz{|}~'],
    ['that of the source the page is about', FIVE, { source: 'd' }, 'd'],
    ['of few all, above an event', FIVE, { open: new Set([7]) }, 'abcde'],
    ['of many those that hold the event', thirty([4, 9, 23]), { open: new Set([7]) }, 'ejx'],
    ['of many that hold it the first', thirty([1, 3, 5, 7, 9, 11, 13, 15]), { open: new Set([7]) }, 'bdfhjl'],
    ['the first where none holds it', thirty([]), { open: new Set([7]) }, 'abcdef'],
    [
      'all where the reader asked for them',
      thirty([4]),
      { open: new Set([7]), every: true },
      'abcdefghijklmnopqrstuvwxyz{|}~',
    ],
  ])('are %s', (_, lanes, asked, expected) => {
    const standing = standingLanes(lanes, { open: new Set<number>(), source: null, every: false, ...asked });
    expect(standing.map(({ lane }) => lane.id).join('')).toBe(expected);
  });
});
