import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { type Stop, stopFor, type Stops, stopsOf } from '#timeline/layout/stops.ts';
import { layoutTimeline } from '#timeline/layout/timeline-layout.ts';
import { all, anyChronology, LIMITS } from '../../../fixtures/any-events.ts';
import { anyLevel, eventsIn } from './placed.ts';

function stop(lane: number, event: number, at: number): Stop {
  return { id: `${lane}-${event}`, lane, event, mark: null, at, from: at - 0.5, to: at + 0.5 };
}

function stopsIn(lanes: readonly (readonly Stop[])[]): Stops {
  return { lanes, byId: new Map(lanes.flat().map((each) => [each.id, each])) };
}

/** Four lanes; the second has nothing to stop at. */
const STOPS = stopsIn([
  [stop(0, 0, 10), stop(0, 1, 20), stop(0, 4, 30)],
  [],
  [stop(2, 0, 11), stop(2, 2, 24)],
  [stop(3, 3, 25), stop(3, 5, 90)],
]);

describe('a key on the axis', () => {
  it.each<[string, string, string, string | null]>([
    ['ArrowRight', '0-0', 'the next in time', '0-1'],
    ['ArrowRight', '0-4', 'nowhere at the end of a lane', null],
    ['ArrowLeft', '0-4', 'the one before', '0-1'],
    ['ArrowLeft', '0-0', 'nowhere at the beginning', null],
    ['Home', '0-4', 'the first of the lane', '0-0'],
    ['End', '0-0', 'the last of the lane', '0-4'],
    ['ArrowDown', '0-1', 'the nearest of the next lane that has any', '2-2'],
    ['ArrowDown', '0-0', 'the nearest, before or after', '2-0'],
    ['ArrowDown', '3-3', 'nowhere below the last lane', null],
    ['ArrowUp', '3-5', 'the nearest of the lane above', '2-2'],
    ['ArrowUp', '2-0', 'the nearest above, over a lane without any', '0-0'],
    ['ArrowUp', '0-1', 'nowhere above the first lane', null],
    ['Enter', '0-1', 'nowhere: it is the link’s', null],
    ['a', '0-1', 'nowhere for a letter', null],
    ['PageDown', '0-1', 'nowhere: it scrolls the page', null],
  ])('%s from %s leads to %s', (key, from, _where, expected) => {
    const current = STOPS.byId.get(from);
    if (!current) throw new Error(`No stop ${from}`);
    expect(stopFor(STOPS, current, key)?.id ?? null).toBe(expected);
  });

  it('prefers the earlier of two that are equally near', () => {
    const stops = stopsIn([[stop(0, 0, 20)], [stop(1, 1, 18), stop(1, 2, 22)]]);
    expect(stopFor(stops, stop(0, 0, 20), 'ArrowDown')?.id).toBe('1-1');
  });
});

describe('the stops of any layout', () => {
  it('are one for each mark and cluster, in time order, each with a name of its own', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        const lanes = dateLanes(corpus, lanesOf(corpus, all(corpus), 'source', new Set()), LIMITS);
        const layout = layoutTimeline(corpus.events, lanes, { level, width: 960, limits: LIMITS });
        const stops = stopsOf(layout);
        const ids = stops.lanes.flat().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([...stops.byId.keys()]).toEqual(ids);
        layout.lanes.forEach((placed, index) => {
          const lane = stops.lanes[index] ?? [];
          expect(lane).toHaveLength(placed.marks.length + placed.clusters.length);
          expect(lane.map(({ at }) => at)).toEqual(lane.map(({ at }) => at).toSorted((a, b) => a - b));
          const events = new Set(eventsIn(placed));
          for (const each of lane) {
            expect(each.lane).toBe(index);
            expect(events.has(each.event)).toBe(true);
            expect(each.from).toBeLessThanOrEqual(each.at);
            expect(each.to).toBeGreaterThanOrEqual(each.at);
          }
        });
      }),
    );
  });

  it('can all be reached from the first of their lane by going right', () => {
    const [lane = []] = STOPS.lanes;
    const visited: string[] = [];
    let current = lane[0] ?? null;
    while (current) {
      visited.push(current.id);
      current = stopFor(STOPS, current, 'ArrowRight');
    }
    expect(visited).toEqual(lane.map(({ id }) => id));
  });
});
