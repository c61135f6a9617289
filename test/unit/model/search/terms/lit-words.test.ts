import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { litIn } from '#model/search/terms/lit-words.ts';
import { readQuery } from '#model/search/terms/query.ts';

function lit(typed: string, text: string): readonly string[] {
  return litIn(text, readQuery(typed).terms).map(({ start, end }) => text.slice(start, end));
}

describe('words that are lit', () => {
  it.each([
    ['strikes', 'Airstrikes, strikes and air strikes', ['strikes', 'strikes']],
    ['airstrikes', 'Airstrikes, strikes and air strikes', ['Airstrikes', 'air strikes']],
    ['air strikes', 'Airstrikes, strikes and air strikes', ['Airstrikes', 'strikes', 'air', 'strikes']],
    ['"air strikes"', 'Airstrikes, strikes and air strikes', ['air strikes']],
    ['stri', 'Airstrikes and strikes', ['strikes']],
    ['IS', 'It is IS', ['IS']],
    ['1631', 'It flew 1,631 and 1 631 sorties, not 16310', ['1,631', '1 631']],
    ['su24m', 'A Su-24M flew', ['Su-24M']],
    ['大桥', '马恩大桥已经关闭', ['大桥']],
    ['erdogan', 'Erdog\u0306an spoke', ['Erdog\u0306an']],
    ['strikes -turkey', 'Strikes near Turkey', ['Strikes']],
    ['speaker:holt', 'Holt spoke', []],
    ['', 'Anything', []],
  ])('%s in “%s”', (typed, text, words) => {
    expect(lit(typed, text)).toEqual(words);
  });

  it('keep their places in any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 12 }), (text, typed) => {
        let before = 0;
        for (const { start, end } of litIn(text, readQuery(typed).terms)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
