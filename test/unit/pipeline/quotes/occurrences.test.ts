import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { occurrences, occursIn } from '#pipeline/quotes/occurrences.ts';

describe('occurrences', () => {
  it('finds long quotes as it finds short ones, overlapping ones included', () => {
    const unit = fc.constantFrom('a', 'b', 'ab', 'aab');
    const long = fc.array(unit, { minLength: 260, maxLength: 400 }).map((parts) => parts.join(''));
    const text = fc.tuple(long, fc.integer({ min: 0, max: 300 })).map(([part, from]) => part.slice(from) + part + part);
    fc.assert(
      fc.property(text, fc.nat({ max: 100 }), fc.integer({ min: 257, max: 300 }), (whole, start, length) => {
        const exact = whole.slice(start, start + length);
        const expected = Array.from(whole, (_, at) => at).filter((at) => whole.startsWith(exact, at));
        expect(occurrences(whole, exact)).toEqual(expected);
        expect(occursIn(whole, exact)).toBe(true);
        expect(occursIn(whole, `${exact}c`)).toBe(false);
      }),
    );
  });

  it('of one letter in itself', () => {
    expect(occurrences('a'.repeat(1002), 'a'.repeat(1000))).toEqual([0, 1, 2]);
  });
});
