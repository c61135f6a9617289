import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { codePointsOf } from '#format/public/code-points.ts';

describe('an offset in UTF-16 units, as a count of code points', () => {
  test.each([
    ['is the same in plain text', 'abc', 2, 2],
    ['is the same in other scripts of the basic plane', 'Сирия', 5, 5],
    ['is the same before a sign of two units', 'a🚢b', 1, 1],
    ['is one less after it', 'a🚢b', 3, 2],
    ['is two less after two', '🚢🚢b', 5, 3],
    ['counts half a sign as one', 'a🚢b', 2, 2],
    ['counts a lone surrogate as one', '\ud83da', 2, 2],
    ['is 0 at the start', '🚢', 0, 0],
  ])('%s', (_, text, offset, expected) => {
    expect(codePointsOf(text)(offset)).toBe(expected);
  });

  test('cuts the same passage out of the code points', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'я', '🚢', '𝒜', '\r\n') });
    fc.assert(
      fc.property(part, part, part, (before, exact, after) => {
        const text = before + exact + after;
        const count = codePointsOf(text);
        const cut = Array.from(text).slice(count(before.length), count(before.length + exact.length));
        expect(cut.join('')).toBe(exact);
      }),
    );
  });
});
