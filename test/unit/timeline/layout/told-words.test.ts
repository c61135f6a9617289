import { describe, expect, it } from 'vitest';
import { asToldBy } from '#model/as-told-by.ts';
import { toldAt } from '#model/told-event.ts';
import { spokenName } from '#timeline/layout/words/told-words.ts';
import { chronology } from '../../../fixtures/records.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';

const inLane = (lane: string, ofSource: boolean) => ({ lane, ofSource, number: 2, count: 9 });
const OF_ALL = inLane('All events', false);

describe('the name of a mark', () => {
  it.each([
    [0, 'A, Source a', '2 Oct 2015', '. Also in B, Source b, 1 of 3 claims; C, Source c, denies it'],
    [1, 'B, Source b', '3 Oct 2015', ', 1 of 3 claims. Also in A, Source a; C, Source c, denies it'],
    [2, 'C, Source c', '9 Oct 2015', ', denies it. Also in A, Source a; B, Source b, 1 of 3 claims'],
  ])('has, in the lane of source %i, its date there, the lane, its place and its word', (source, lane, date, more) => {
    const name = `Talks begin, ${date}, in ${lane}, 2 of 9${more}`;
    expect(spokenName(toldAt(TOLD, 0, source), TOLD.sources, inLane(lane, true))).toBe(name);
  });

  it('says in other lanes whose date it bears', () => {
    expect(spokenName(toldAt(TOLD, 0, null), TOLD.sources, OF_ALL)).toMatch(
      /^Talks begin, 3 Oct 2015, as in B, Source b, 1 of 3 claims, in All events, 2 of 9\. Also in A/,
    );
  });

  it('says so of the chosen sources alone, and that they deny it', () => {
    expect(spokenName(toldAt(asToldBy(TOLD, new Set(['c'])), 0, null), TOLD.sources, OF_ALL)).toMatch(
      /^Talks begin, 9 Oct 2015, as in C, Source c, denies it, in All events, 2 of 9\. Also in A/,
    );
  });

  it('names the only source of an event in any lane', () => {
    expect(spokenName(toldAt(TOLD, 1, 1), TOLD.sources, inLane('B, Source b', true))).toBe(
      'A plane crashes, 31 Oct 2015, in B, Source b, 2 of 9',
    );
    expect(spokenName(toldAt(TOLD, 1, null), TOLD.sources, OF_ALL)).toBe(
      'A plane crashes, 31 Oct 2015, as in B, Source b, in All events, 2 of 9',
    );
  });

  it('names no source where there is none', () => {
    const unsaid = chronology([{ id: 'e', title: 'A rumour' }]);
    expect(spokenName(toldAt(unsaid, 0, null), [], OF_ALL)).toBe('A rumour, no day given, in All events, 2 of 9');
  });
});
