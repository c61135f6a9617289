import { describe, expect, it } from 'vitest';
import { byOccasion, sayingsOfSource, sayingsWords } from '#explore/layout/occasions.ts';
import { saidWords } from '#explore/layout/said-words.ts';
import { asSaid } from '#model/clocks/as-said.ts';
import { toldAt } from '#model/told-event.ts';
import { SAID } from '../../fixtures/said-corpus.ts';
import { at } from '../../fixtures/records.ts';

const said = asSaid(SAID);

describe('claims by occasion', () => {
  it('stand with those of theirs, in the order in which occasions come up, those of none last', () => {
    expect(byOccasion(said, [0, 3, 1, 4, 2])).toEqual([
      { occasion: 1, claims: [3] },
      { occasion: 0, claims: [1, 2] },
      { occasion: null, claims: [0, 4] },
    ]);
  });
});

describe('how often claims were made', () => {
  it.each([
    ['counts days that are known, and days on one of which it was', [0, 1, 2, 3, 4, 5], '3 days, on 2 occasions'],
    ['counts no day of which only the last one is known', [0, 5], 'no day given'],
    ['counts a day once', [1, 2], '1 day, on 1 occasion'],
    ['says nothing of occasions where none is known', [4], '1 day'],
  ])('%s', (_name, rows, words) => {
    expect(sayingsWords(said, rows)).toBe(`said on ${words}`);
  });

  it('is said of one source', () => {
    expect([0, 1, 2].map((source) => sayingsOfSource(said, source))).toEqual([
      'said on no day given',
      'said on 3 days, on 2 occasions',
      'said on no day given',
    ]);
  });
});

describe('below the title of a claim', () => {
  it.each([
    [1, '2015-10-05', 'The spokesman'],
    [2, '2015-10-05', 'The spokesman · doubts it'],
    [0, '2015-10-04', 'The article itself · by 4 Oct'],
    [4, '2015-10-09', 'The article itself · some day between 8 and 9 Oct'],
  ])('stands who makes it, and what the day above does not say: %i', (row, under, words) => {
    expect(saidWords(toldAt(said, row, null), at(under))).toBe(words);
  });

  it('stands that of which it tells lies ahead', () => {
    const told = { ...toldAt(said, 1, null), status: 'planned' as const };
    expect(saidWords(told, at('2015-10-05'))).toBe('The spokesman · planned');
  });
});
