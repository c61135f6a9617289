import { describe, expect, it } from 'vitest';

import { orderWords } from '#model/order-words.ts';
import { at, chronology, type Row } from '../../fixtures/records.ts';

const row = (id: string, first: string | null, last: string | null): Row => ({
  id,
  reading: first !== null && first === last ? 'day' : 'within',
  earliest: first === null ? null : at(first),
  latest: last === null ? null : at(last),
});

const CRASH = row('crash', '2015-10-31', '2015-10-31');
const { events } = chronology([CRASH, row('words', '2015-10-30', '2015-11-17'), row('vow', null, null)]);

const told = (order: readonly (readonly [number, number])[], index: number) => orderWords({ ...events, order }, index);

describe('what the order says of an event', () => {
  it('is what it came after', () => {
    expect(told([[0, 1]], 1)).toBe(`after “${events.titles[0]}”`);
  });

  it('is said of an event without a day', () => {
    expect(told([[0, 2]], 2)).toBe(`after “${events.titles[0]}”`);
  });

  it('is nothing where the one day of an event says it', () => {
    expect(told([[1, 0]], 0)).toBe('');
  });

  it('is what it came before only where that shortens its days', () => {
    expect(told([[1, 2]], 1)).toBe('');
    const drawnLatest = Int32Array.from([...events.latest].map((day) => day - 1));
    expect(orderWords({ ...events, drawnLatest, order: [[1, 2]] }, 1)).toBe(`before “${events.titles[2]}”`);
  });

  it('names an event once', () => {
    expect(
      told(
        [
          [0, 1],
          [0, 1],
        ],
        1,
      ),
    ).toBe(`after “${events.titles[0]}”`);
  });
});
