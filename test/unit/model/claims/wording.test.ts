import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findWords, type Term, wordsUsed } from '#model/claims/wording.ts';

const GROUP = ['IS', 'Islamic State', 'ISIL', 'ISIS'];

/** The text with each hit in brackets. */
function lit(text: string, words: readonly string[]): string {
  return findWords(text, words).reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

describe('words in a text', () => {
  it.each([
    ['whole words only', 'this IS not ISISTAN', ['IS', 'ISIS'], 'this [IS] not ISISTAN'],
    ['capitals as written', 'is IS Is', ['IS'], 'is [IS] Is'],
    [
      'beside brackets, quotes and stops',
      'Islamic State (IS), “ISIL”. ISIS',
      GROUP,
      '[Islamic State] ([IS]), “[ISIL]”. [ISIS]',
    ],
    [
      'the longest where several begin together',
      'Islamic State of Iraq',
      ['Islamic State', 'Islamic State of Iraq'],
      '[Islamic State of Iraq]',
    ],
    [
      'the shorter where the longer does not fit',
      'Islamic State of Iran',
      ['Islamic State', 'Islamic State of Iraq'],
      '[Islamic State] of Iran',
    ],
    ['at both ends of a text', 'IS and IS', ['IS'], '[IS] and [IS]'],
    ['a no-break space for a space', 'ISIL\u00a0targets', ['ISIL targets'], '[ISIL\u00a0targets]'],
    ['no line end for a space', 'ISIL\ntargets', ['ISIL targets'], 'ISIL\ntargets'],
    ['behind a hyphen', 'non-ISIS', ['ISIS'], 'non-[ISIS]'],
    ['letters of other scripts as letters', 'ISИ ИS IS', ['IS', 'S'], 'ISИ ИS [IS]'],
    ['a letter with its accent', 'cafe\u0301 cafe', ['cafe', 's'], 'cafe\u0301 [cafe]'],
    ['signs as they are', 'a+b aab', ['a+b'], '[a+b] aab'],
    ['nothing where there are no words', 'IS', [], 'IS'],
    ['nothing for an empty word', 'IS', [''], 'IS'],
  ])('%s', (_name, text, words, expected) => {
    expect(lit(text, words)).toBe(expected);
  });

  it('are where they are said to be, in order and without overlap, whatever the words', () => {
    const word = fc.stringMatching(/^[a-c +*()-]{1,4}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c +*()-]{0,30}$/), fc.array(word, { maxLength: 4 }), (text, words) => {
        let last = 0;
        for (const { start, end, word: found } of findWords(text, words)) {
          expect(text.slice(start, end)).toBe(found);
          expect(words).toContain(found);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

describe('the words that are used', () => {
  const term: Term = { id: 'group', title: 'the group', aspect: 'wording', words: GROUP };
  it.each([
    ['once each, in the order of the term', ['ISIS and IS', 'IS'], ['IS', 'ISIS']],
    ['none in another text', ['nothing'], []],
  ])('%s', (_name, texts, expected) => {
    expect(wordsUsed(texts, term)).toEqual(expected);
  });
});
