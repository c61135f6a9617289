import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { whereNow } from '#model/editions/edition.ts';
import { compose } from '#pipeline/editions/compose.ts';
import { keptStretches } from '#pipeline/editions/kept-stretches.ts';

/** The place of some words in a text, the first one unless a later is asked for. */
function placeOf(text: string, words: string, after = 0) {
  const start = text.indexOf(words, after);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** Where words of an older text stand now, with what stands around them; null: changed. */
function found(older: string, present: string, words: string, after = 0): string | null {
  const now = whereNow(keptStretches(older, present), placeOf(older, words, after));
  return now && `${present.slice(0, now.start)}[${present.slice(now.start, now.end)}]${present.slice(now.end)}`;
}

describe('words of an older edition', () => {
  it.each([
    ['behind a line that was put before', 'One fell.', 'A note.\nOne fell.', 'One fell', 'A note.\n[One fell].'],
    ['before a change', 'One fell today.', 'One fell then.', 'One fell', '[One fell] then.'],
    [
      'that begin as what was put before them',
      'A.\nThe cat.',
      'A.\nThe dog.\nThe cat.',
      'The cat',
      'A.\nThe dog.\n[The cat].',
    ],
    ['in a line that was moved', 'One fell.\nTwo ran.', 'Two ran.\nOne fell.', 'Two ran', '[Two ran].\nOne fell.'],
    ['that stand twice, by what stands before', 'a no b no c', 'x a no b no c', 'no', 'x a [no] b no c'],
    ['that are taken out', 'One fell. Two ran.', 'Two ran.', 'One fell', null],
    ['within which a word was put', 'They did confirm it.', 'They did not confirm it.', 'did confirm', null],
    ['of which one is another', 'Some 71 people', 'Some 72 people', '71 people', null],
    ['that became a part of a longer number', 'rescued 71.', 'rescued 711.', 'rescued 71', null],
    ['that became a part of a number with a comma', 'flew 2 then', 'flew 2,289 then', 'flew 2', null],
    ['that became a part of a name', 'a Su over it', 'a Su-30 over it', 'a Su', null],
    ['that became a part of a longer word', 'the gale came', 'the gales came', 'the gale', null],
    ['that are there twice now', 'a no c', 'a no b no c', 'no', null],
  ])('%s', (_name, older, present, words, expected) => {
    expect(found(older, present, words)).toBe(expected);
  });

  it('that stand twice are told apart by what stands after', () => {
    expect(found('a no b no c', 'x a no b no c', 'no', 4)).toBe('x a no b [no] c');
  });

  it('half of a character is kept with the other half or not at all', () => {
    expect(found('up 🛩 now', 'up 🛪 now', 'up')).toBe('[up] 🛪 now');
    expect(keptStretches('up 🛩', 'up 🛪').every(([from, length]) => from + length <= 3)).toBe(true);
  });
});

/** Words of few kinds, so that much stands twice. */
const texts = fc
  .array(fc.constantFrom('a', 'b', 'no', 'yes,', 'the', '71', '2,289', 'über', '🛩', 'end.\n', 'x1', 'x2', 'x3'), {
    minLength: 1,
    maxLength: 40,
  })
  .map((words) => words.join(' '));

/** A text with some stretches of it taken out, put in, or replaced. */
const edits = fc.array(
  fc.record({ at: fc.nat(200), out: fc.nat(12), into: fc.constantFrom('', ' no ', 'the', '7', 'x9 x8') }),
  {
    maxLength: 4,
  },
);

function edited(text: string, changes: readonly { at: number; out: number; into: string }[]): string {
  return changes.reduce((now, { at, out, into }) => {
    const place = at % (now.length + 1);
    return now.slice(0, place) + into + now.slice(place + out);
  }, text);
}

describe('whatever is edited', () => {
  it('leads a stretch to the very words, or says that they changed', () => {
    fc.assert(
      fc.property(texts, edits, fc.nat(200), fc.nat(30), (older, changes, from, length) => {
        const present = edited(older, changes);
        const start = from % older.length;
        const end = Math.min(older.length, start + 1 + length);
        const now = whereNow(keptStretches(older, present), { start, end });
        if (now) expect(present.slice(now.start, now.end)).toBe(older.slice(start, end));
      }),
      { numRuns: 2_000 },
    );
  });

  it('does so through several corrections, too', () => {
    fc.assert(
      fc.property(texts, edits, edits, fc.nat(200), fc.nat(30), (first, one, two, from, length) => {
        const second = edited(first, one);
        const third = edited(second, two);
        const kept = compose(keptStretches(first, second), keptStretches(second, third));
        const start = from % first.length;
        const end = Math.min(first.length, start + 1 + length);
        const now = whereNow(kept, { start, end });
        if (now) expect(third.slice(now.start, now.end)).toBe(first.slice(start, end));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds all words again around which nothing but other words was put', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(30), (all, at) => {
        const older = all.join(' ');
        const place = at % (all.length + 1);
        const present = all.toSpliced(place, 0, '1234', '5678').join(' ');
        const kept = keptStretches(older, present);
        for (const word of all) {
          const start = [...older.matchAll(/\S+/g)].find(([each]) => each === word)?.index ?? -1;
          const now = whereNow(kept, { start, end: start + word.length });
          expect(now && present.slice(now.start, now.end)).toBe(word);
        }
      }),
    );
  });
});
