import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editCounter, nearestIds } from '#model/choice/nearest-ids.ts';

const known = [
  ['sixty-missions-by-3-oct', 'The general staff counts 60 missions'],
  ['first-strikes-30-sep', 'First airstrikes'],
  ['erdogan-warns-russia', 'Erdoğan warns Russia'],
  ['a321-crash-sinai', 'A Russian airliner crashes'],
  ['vienna-talks', 'Foreign ministers meet in Vienna'],
] as const;
const ids = known.map(([id]) => id);
const titles = known.map(([, title]) => title);

describe('nearestIds', () => {
  it.each([
    ['a slip in typing', 'viena-talks', 'vienna-talks'],
    ['capitals and spaces', 'Vienna Talks', 'vienna-talks'],
    ['a word changed', 'seventy-missions-by-3-oct', 'sixty-missions-by-3-oct'],
    ['words in another order', 'strikes-first', 'first-strikes-30-sep'],
    ['a word of the title', 'airliner', 'a321-crash-sinai'],
    ['another spelling', 'Erdoğan warns', 'erdogan-warns-russia'],
  ])('finds the nearest despite %s', (_name, wanted, id) => {
    expect(nearestIds(wanted, ids, titles)[0]?.id).toBe(id);
  });

  it.each(['', '---', 'zzzzzz', '__proto__', '%', '\uD800', '(((('])('finds nothing like %j', (wanted) => {
    expect(nearestIds(wanted, ids, titles)).toEqual([]);
  });

  it('gives five at most, nearest first, with their titles', () => {
    const many = Array.from({ length: 20 }, (_, index) => `strike-on-raqqa-${index}`);
    const found = nearestIds('strike-on-raqqa-7x', many, many);
    expect(found).toHaveLength(5);
    expect(found[0]).toEqual({ id: 'strike-on-raqqa-7', title: 'strike-on-raqqa-7' });
  });

  it('answers among 100,000 ids, whatever is asked', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `strike-on-position-${(index * 7919) % 100_003}`);
    expect(nearestIds('strike-on-position-999999', many, many)).toHaveLength(5);
    expect(nearestIds('x-'.repeat(100_000), many, many)).toEqual([]);
  });
});

describe('editCounter', () => {
  /** Levenshtein's table, all of it. */
  function distance(a: string, b: string): number {
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let line = 1; line <= a.length; line++) {
      const row = [line];
      for (let column = 1; column <= b.length; column++) {
        const replaced = (above[column - 1] ?? 0) + Number(a[line - 1] !== b[column - 1]);
        row.push(Math.min(replaced, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
      }
      above = row;
    }
    return above[b.length] ?? 0;
  }

  it('agrees with the whole table up to its limit, from text to text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), fc.integer({ min: 0, max: 6 }), (target, others, limit) => {
        const count = editCounter(target, limit);
        for (const other of others) {
          const whole = distance(target, other);
          expect(count(other)).toBe(whole > limit ? Infinity : whole);
        }
      }),
      { numRuns: 500 },
    );
  });
});
