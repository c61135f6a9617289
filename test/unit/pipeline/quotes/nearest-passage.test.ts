import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nearestPassage } from '#pipeline/quotes/nearest-passage.ts';
import { indexWords } from '#pipeline/quotes/word-index.ts';

const TEXT = [
  'Russia has intensified airstrikes in Syria, its ministry has announced.',
  'The ministry said on October 10 that it had hit 55 targets in the last 24 hours.',
  '“The discussions were professional,” a spokeswoman said.',
].join('\n\n');

function nearest(exact: string): string | null {
  const found = nearestPassage(indexWords(TEXT), exact);
  return found && TEXT.slice(found.start, found.end);
}

describe('nearestPassage', () => {
  it.each([
    ['a word exchanged', 'it had struck 55 targets', 'it had hit 55 targets'],
    [
      'a word left out',
      'The ministry said on October 10 that had hit 55',
      'The ministry said on October 10 that it had hit 55',
    ],
    ['a word too many', 'said on the October 10', 'said on October 10'],
    ['a number mistyped', 'hit 56 targets in the last 24 hours', 'hit 55 targets in the last 24 hours'],
    ['small and capital letters', 'THE MINISTRY SAID', 'The ministry said'],
    [
      'other quotation marks',
      '"The discussions were professional," a spokeswoman said.',
      '“The discussions were professional,” a spokeswoman said.',
    ],
    ['a single misspelt word', 'spokeswomen', 'spokeswoman'],
    ['nothing alike', 'Seventeen elephants paraded', null],
    ['no words at all', '***', null],
  ])('%s', (_, exact, expected) => {
    expect(nearest(exact)).toBe(expected);
  });

  it('finds the sentence again after any one of its words is changed', () => {
    const sentence = 'The ministry said on October 10 that it had hit 55 targets in the last 24 hours';
    const words = sentence.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: words.length - 2 }), (index) => {
        expect(nearest(words.with(index, 'zzz').join(' '))).toBe(sentence);
      }),
    );
  });

  it('finds its way to the end of a long text', () => {
    const text = Array.from({ length: 60_000 }, (_, index) => `word${index % 977}`).join(' ');
    const sentence = 'The bridge over the Lark was closed at noon';
    const found = nearestPassage(indexWords(`${text} ${sentence}`), sentence.replace('closed', 'shut'));
    expect(found).toEqual({ start: text.length + 1, end: text.length + 1 + sentence.length });
  });
});
