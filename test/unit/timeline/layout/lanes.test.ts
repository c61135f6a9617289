import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lane, lanesOf } from '#timeline/layout/lanes.ts';
import { chronology, type Row } from '../../model/records.ts';
import { all, anyChronology, SOURCES } from '../any-events.ts';

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
  return lanes.map(({ key, index, events }) => [key, index, [...events]]);
}

describe('lanes by source', () => {
  it('hold an event once in each source that reports it', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'source', NONE))).toEqual([
      ['source-a', 0, [0, 1, 3]],
      ['source-b', 1, [1, 2]],
      ['source-c', 2, [3]],
    ]);
  });

  it('stay where a source is not chosen, and are empty', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'source', new Set(['b'])))).toEqual([
      ['source-a', 0, []],
      ['source-b', 1, [1, 2]],
      ['source-c', 2, []],
    ]);
  });

  it('hold only what is shown', () => {
    expect(drawn(lanesOf(CORPUS, Int32Array.of(2), 'source', NONE))).toEqual([
      ['source-a', 0, []],
      ['source-b', 1, [2]],
      ['source-c', 2, []],
    ]);
  });
});

describe('lanes by storyline', () => {
  it('hold an event in each of its storylines in time order, and the others in a last lane', () => {
    expect(drawn(lanesOf(CORPUS, all(CORPUS), 'storyline', NONE))).toEqual([
      ['storyline-counts', 0, [0, 2]],
      ['storyline-empty', 1, []],
      ['storyline-talks', 2, [2]],
      ['other', 3, [1, 3]],
    ]);
  });

  it('have no last lane when each event is in a storyline', () => {
    expect(lanesOf(CORPUS, Int32Array.of(0, 2), 'storyline', NONE).map(({ key }) => key)).not.toContain('other');
  });
});

describe('lanes by kind', () => {
  it('are in the order of the vocabulary, with none for a kind that is not shown', () => {
    expect(lanesOf(CORPUS, all(CORPUS), 'kind', NONE).map(({ key, events }) => [key, [...events]])).toEqual([
      ['kind-strike', [1]],
      ['kind-tally', [0, 2]],
      ['kind-statement', [3]],
    ]);
  });
});

describe('no lanes', () => {
  it('is one with every event', () => {
    expect(lanesOf(CORPUS, all(CORPUS), 'none', NONE).map(({ key, events }) => [key, [...events]])).toEqual([
      ['all', [0, 1, 2, 3]],
    ]);
  });
});

describe('lanes of any grouping', () => {
  it('have keys of their own and hold each shown event at least once, no event twice', () => {
    fc.assert(
      fc.property(anyChronology, fc.constantFrom('source', 'storyline', 'kind', 'none'), (corpus, grouping) => {
        const lanes = lanesOf(corpus, all(corpus), grouping, NONE);
        expect(new Set(lanes.map(({ key }) => key)).size).toBe(lanes.length);
        for (const { events } of lanes) expect(new Set(events).size).toBe(events.length);
        expect(new Set(lanes.flatMap(({ events }) => [...events])).size).toBe(corpus.events.length);
      }),
    );
  });
});
