import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, type Lane, lanesOf, movedBy } from '#timeline/layout/lanes.ts';
import { chronology, type Row } from '../../../fixtures/records.ts';
import { all, anyChronology, SOURCES } from '../../../fixtures/any-events.ts';

const ROWS: readonly Row[] = [
  { id: 'one', sources: [0], kind: 'tally' },
  { id: 'two', sources: [0, 1], kind: 'strike' },
  { id: 'three', sources: [1], kind: 'tally' },
  { id: 'four', sources: [0, 2], kind: 'statement' },
];
const STORYLINES = [
  { id: 'counts', title: 'Who counts what?', sentence: '', events: [2, 0] },
  { id: 'empty', title: 'Nothing yet', sentence: '', events: [] },
  { id: 'talks', title: 'Who talks to whom?', sentence: '', events: [2] },
];
const CORPUS = chronology(ROWS, { sources: SOURCES, storylines: STORYLINES });
const NONE: ReadonlySet<string> = new Set();

function drawn(lanes: readonly Lane[]) {
  return lanes.map(({ id, index, events }) => [id, index, [...events]]);
}

describe('lanes by source', () => {
  it('hold an event once in each source that reports it', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'source', NONE))).toEqual([
      ['a', 0, [0, 1, 3]],
      ['b', 1, [1, 2]],
      ['c', 2, [3]],
    ]);
  });

  it('stay where a source is not chosen, and are empty', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'source', new Set(['b'])))).toEqual([
      ['a', 0, []],
      ['b', 1, [1, 2]],
      ['c', 2, []],
    ]);
  });

  it('hold only what is shown', () => {
    expect(drawn(lanesOf(CORPUS, Int32Array.of(2), 'source', NONE))).toEqual([
      ['a', 0, []],
      ['b', 1, [2]],
      ['c', 2, []],
    ]);
  });
});

describe('lanes by storyline', () => {
  it('hold an event in each of its storylines in time order, and the others in a last lane', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'storyline', NONE))).toEqual([
      ['counts', 0, [0, 2]],
      ['empty', 1, []],
      ['talks', 2, [2]],
      [expect.not.stringMatching(/^[a-z0-9-]+$/), 3, [1, 3]],
    ]);
  });

  it('have no last lane when each event is in a storyline', () => {
    expect(lanesOf(CORPUS, Int32Array.of(0, 2), 'storyline', NONE)).toHaveLength(STORYLINES.length);
  });
});

describe('lanes by kind', () => {
  it('are in the order of the vocabulary, with none for a kind that is not shown', () => {
    expect(lanesOf(CORPUS, all(CORPUS), 'kind', NONE).map(({ id, events }) => [id, [...events]])).toEqual([
      ['strike', [1]],
      ['tally', [0, 2]],
      ['statement', [3]],
    ]);
  });
});

describe('no lanes', () => {
  it('is one with every event', () => {
    expect(lanesOf(CORPUS, all(CORPUS), 'none', NONE).map(({ id, events }) => [id, [...events]])).toEqual([
      ['all', [0, 1, 2, 3]],
    ]);
  });
});

describe('lanes of any grouping', () => {
  it('have ids of their own and hold each shown event at least once, no event twice', () => {
    fc.assert(
      fc.property(anyChronology, fc.constantFrom('source', 'storyline', 'kind', 'none'), (corpus, grouping) => {
        const lanes = lanesOf(corpus, all(corpus), grouping, NONE);
        expect(new Set(lanes.map(({ id }) => id)).size).toBe(lanes.length);
        for (const { events } of lanes) expect(new Set(events).size).toBe(events.length);
        expect(new Set(lanes.flatMap(({ events }) => [...events])).size).toBe(corpus.events.length);
      }),
    );
  });
});

describe('the order of lanes', () => {
  const lanes = lanesOf(CORPUS, all(CORPUS), 'source', NONE);
  const ids = (of: readonly Lane[]) => of.map(({ id }) => id);

  it.each<[string, readonly string[], readonly string[]]>([
    ['is their own where none is named', [], ['a', 'b', 'c']],
    ['has those first that are named', ['c', 'a'], ['c', 'a', 'b']],
    ['passes over names of no lane', ['x', 'b'], ['b', 'a', 'c']],
  ])('%s', (_name, order, expected) => {
    expect(ids(inOrder(lanes, order))).toEqual(expected);
  });

  it.each<[string, number, 1 | -1, readonly string[]]>([
    ['down', 0, 1, ['b', 'a', 'c']],
    ['up', 2, -1, ['a', 'c', 'b']],
  ])('is another after a lane has moved %s', (_name, from, by, expected) => {
    expect(movedBy(lanes, from, by)).toEqual(expected);
    expect(ids(inOrder(lanes, movedBy(lanes, from, by)))).toEqual(expected);
  });

  it('is the same again after a lane has moved there and back', () => {
    const down = inOrder(lanes, movedBy(lanes, 1, 1));
    expect(movedBy(down, 2, -1)).toEqual(ids(lanes));
  });
});
