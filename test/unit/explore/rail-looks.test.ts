import { describe, expect, it } from 'vitest';
import { looksIn } from '#explore/layout/rail-looks.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';
import { at, chronology, type Row } from '../../fixtures/records.ts';

const [first, last] = [at('2015-10-04'), at('2015-10-09')];

describe('the looks of marks in the list', () => {
  it.each<[string, Omit<Row, 'id'>, readonly string[]]>([
    ['a day', { reading: 'day', earliest: first, latest: first }, ['day']],
    ['every day of a stretch', { reading: 'throughout', earliest: first, latest: last }, ['throughout']],
    ['some day of a stretch', { reading: 'within', earliest: first, latest: last }, ['within']],
    ['a stretch of one day', { reading: 'within', earliest: first, latest: first }, ['day']],
    ['a count up to a day', { reading: 'accumulated', earliest: first, latest: last }, ['day']],
    ['by a day', { reading: 'within', latest: last }, ['before']],
    ['from a day on', { reading: 'throughout', earliest: first }, ['after']],
    ['no day', {}, []],
  ])('tell %s', (_, row, looks) => {
    expect([...looksIn(chronology([{ id: 'e', ...row }]))]).toEqual(looks);
  });

  it('tell a plan', () => {
    const { events } = chronology([{ id: 'e', reading: 'day', earliest: first, latest: first }]);
    const status = Int32Array.of(valuesOf(STATUSES).indexOf('planned'));
    expect([...looksIn({ events: { ...events, status } })]).toEqual(['planned']);
  });
});
