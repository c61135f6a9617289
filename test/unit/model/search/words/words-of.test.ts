import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { wordsOf } from '#model/search/words/words-of.ts';

function words(text: string): readonly string[] {
  return Array.from(wordsOf(text), ({ raw, joined }) => (joined ? `+${raw}` : raw));
}

describe('the words of a text', () => {
  it.each([
    ['It flew 1,631 sorties, he said.', ['It', 'flew', '1,631', 'sorties', 'he', 'said']],
    ['1 631 or 1\u00A0631 or 1’631', ['1', '631', 'or', '1\u00A0631', 'or', '1’631']],
    ['in 2015, 200 men and 1,63', ['in', '2015', '200', 'men', 'and', '1', '63']],
    ['The U.S. and the US-led', ['The', 'U.S.', 'and', 'the', 'US', '+led']],
    ['Su-24M and Su‑30', ['Su', '+24M', 'and', 'Su', '+30']],
    ['until fur-\nther notice', ['until', 'fur', '+ther', 'notice']],
    ['a - b – c', ['a', 'b', 'c']],
    ['Russia’s “words”', ['Russia', 's', 'words']],
    ['Third part.Fourth', ['Third', 'part', 'Fourth']],
    ['港口关闭2人', ['港', '口', '关', '闭', '2', '人']],
    ['がｶﾞ', ['が', 'ｶﾞ']],
    ['น้ำ', ['น้', 'ำ']],
    ['서울에서', ['서울에서']],
    ['Veldt 😀👨‍👩‍👧.', ['Veldt']],
    ['', []],
    ['“ … ”', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they say, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let before = 0;
        for (const { raw, start, end } of wordsOf(text)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});
