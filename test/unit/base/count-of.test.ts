import { describe, expect, it } from 'vitest';
import { countOf, printCount } from '#base/count-of.ts';

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12_345, '12,345'],
    [1_234_567, '1,234,567'],
  ])('of %i prints as %s', (count, text) => {
    expect(printCount(count)).toBe(text);
  });

  it('agrees with its noun', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'event'))).toEqual(['0 events', '1 event', '2 events']);
  });
});
