import { describe, expect, it } from 'vitest';

import { filterEvents } from '#model/choice/filter.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { NO_FILTERS } from '#model/choice/view-state.ts';
import { coverageOf, type Mention } from '#model/claims/coverage.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { publicationSpan, publishedWords } from '#model/publication.ts';
import { printPublished } from '#reader/layout/print-published.ts';
import { citationText } from '#share/layout/attribution.ts';

import { at, bound, chronology, claim, event, source, when } from '../../fixtures/records.ts';

/** A source published between two days; the empty text is no bound. */
function published(earliest: string, latest: string) {
  const certainty = earliest === '' && latest === '' ? null : ('inferred' as const);
  const days = { earliest: bound(earliest), latest: bound(latest), ends: PLAIN_DAYS };
  return { ...source('s', '2015-10-01'), published: { ...days, certainty } };
}

describe('the day of publication in words', () => {
  it.each([
    ['2015-10-10', '2015-10-11', 'published 10–11 Oct 2015', 'between 10 and 11 Oct 2015, inferred'],
    ['2015-10-10', '2015-10-10', 'published 10 Oct 2015', 'on 10 Oct 2015, inferred'],
    ['', '2015-10-11', 'published by 11 Oct 2015', 'by 11 Oct 2015, inferred'],
    ['2015-10-10', '', 'published on 10 Oct 2015 or later', 'on 10 Oct 2015 or later, inferred'],
    ['', '', 'no publication day printed', null],
  ])('from %j to %j', (earliest, latest, words, known) => {
    const { published: days } = published(earliest, latest);
    expect(publishedWords(days)).toBe(words);
    expect(printPublished(days)).toBe(known);
    expect(publicationSpan(days) === null).toBe(earliest === '' || latest === '');
  });

  it.each([
    ['', '2015-10-11', 'by 11 Oct 2015 (date not printed)'],
    ['2015-10-10', '', '10 Oct 2015 or later (date not printed)'],
    ['', '', 'no publication day printed'],
  ])('in a citation, from %j to %j', (earliest, latest, words) => {
    const article = { ...published(earliest, latest), title: 'Title', outlet: 'Outlet' };
    expect(citationText(article, 'x')).toBe(`“Title.” Outlet, ${words}. x`);
  });
});

describe('a source whose days of publication are not bounded', () => {
  const reported = event({ when: when('day', '2015-10-05') });
  it.each<[string, string, Mention]>([
    ['', '', 'cannot-tell'],
    ['', '2015-10-04', 'published-earlier'],
    ['', '2015-10-06', 'cannot-tell'],
    ['2015-10-06', '', 'not-mentioned'],
    ['2015-10-04', '', 'cannot-tell'],
  ])('from %j to %j, does not report an event of 5 October: %3$s', (earliest, latest, mention) => {
    const details = { event: reported, claims: [claim({ source: 'other' })], order: [] };
    expect(coverageOf(details, [published(earliest, latest)])[0]?.mention).toBe(mention);
  });

  it.each([
    ['', '2015-10-04', 1],
    ['2015-09-01', '', 0],
    ['', '', 0],
  ])('from %j to %j, counts by 5 October only where it must have been out: %s', (earliest, latest, count) => {
    const corpus = chronology([{ id: 'e', sources: [0] }], { sources: [published(earliest, latest)] });
    expect(filterEvents(asPublishedBy(corpus, at('2015-10-05')), NO_FILTERS).total).toBe(count);
  });
});
