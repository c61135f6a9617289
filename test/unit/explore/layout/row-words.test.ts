import { describe, expect, it } from 'vitest';
import { rowWords } from '#explore/layout/row-words.ts';
import { asToldBy } from '#model/as-told-by.ts';
import { toldAt } from '#model/told-event.ts';
import { at } from '../../../fixtures/records.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';

const DAY = at('2015-10-03');

describe('the words below a title in the list', () => {
  it.each<[string, readonly string[], number, string | null]>([
    ['whose words the date follows, where several report the event', [], 0, 'Source b: “on Saturday”'],
    ['a day that is not that of its heading', ['a'], 0, '2 Oct · Source a: “that day”'],
    ['that the source denies it', ['c'], 0, '9 Oct · Source c: “before” · denies it'],
    ['the words alone where one source reports it', [], 1, '31 Oct · “last month”'],
  ])('are %s', (_what, chosen, event, words) => {
    const told = asToldBy(TOLD, new Set(chosen));
    expect(rowWords(toldAt(told, event, null), told.sources, DAY)).toBe(words);
  });

  it('are none where the heading says all', () => {
    expect(rowWords(toldAt(TOLD, 1, null), TOLD.sources, at('2015-10-31'))).toBeNull();
  });

  it('name the source where it has no words for the date', () => {
    const told = { ...toldAt(TOLD, 0, null), words: '' };
    expect(rowWords(told, TOLD.sources, DAY)).toBe('as in Source b');
  });
});
