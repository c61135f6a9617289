import { describe, expect, it } from 'vitest';
import { asToldBy } from '#model/as-told-by.ts';
import { toldAt } from '#model/told-event.ts';
import { spokenName } from '#timeline/layout/words/told-words.ts';
import { chronology } from '../../../fixtures/records.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';

describe('the name of a mark', () => {
  it.each([
    [0, 'Talks begin. 2 Oct 2015. Source A, Source a. Also in B, Source b, 1 of 3 claims; C, Source c, denies it'],
    [1, 'Talks begin. 3 Oct 2015. Source B, Source b, 1 of 3 claims. Also in A, Source a; C, Source c, denies it'],
    [2, 'Talks begin. 9 Oct 2015. Source C, Source c, denies it. Also in A, Source a; B, Source b, 1 of 3 claims'],
  ])('begins, in the lane of source %i, with the date and the word of that source', (source, name) => {
    expect(spokenName(toldAt(TOLD, 0, source), TOLD.sources, true)).toBe(name);
  });

  it('says in other lanes whose date it bears', () => {
    expect(spokenName(toldAt(TOLD, 0, null), TOLD.sources, false)).toMatch(
      /^Talks begin\. 3 Oct 2015, as in B, Source b, 1 of 3 claims\. Also in A/,
    );
  });

  it('says so of the chosen sources alone, and that they deny it', () => {
    expect(spokenName(toldAt(asToldBy(TOLD, new Set(['c'])), 0, null), TOLD.sources, false)).toMatch(
      /^Talks begin\. 9 Oct 2015, as in C, Source c, denies it\. Also in A/,
    );
  });

  it('names the only source of an event in any lane', () => {
    for (const ofSource of [true, false]) {
      expect(spokenName(toldAt(TOLD, 1, ofSource ? 1 : null), TOLD.sources, ofSource)).toBe(
        'A plane crashes. 31 Oct 2015. Source B, Source b',
      );
    }
  });

  it('names no source where there is none', () => {
    const unsaid = chronology([{ id: 'e', title: 'A rumour' }]);
    expect(spokenName(toldAt(unsaid, 0, null), [], false)).toBe('A rumour. no day given');
  });
});
