import type { SourceHead } from '#model/chronology.ts';
import type { Claim, Figure } from '#model/corpus.ts';
import { day, isoFromDay } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import type { When } from '#model/when.ts';

import { claim, figure, said, source, when } from '../../../fixtures/records.ts';

/** Day 0 of these tests: 1 Oct 2015. */
const FIRST = 16_709;

/** The date October `first` to `last`, null for a side without a bound. */
export function october(first: number | null, last: number | null = first, reading: When['reading'] = 'day'): When {
  const bound = (date: number | null) => (date === null ? null : day(FIRST + date - 1));
  const given = first !== null || last !== null;
  return {
    ...when(given ? reading : null),
    edtf: given ? 'written in the seeds' : null,
    earliest: bound(first),
    latest: bound(last),
    rule: 'The rule.',
  };
}

/** A source published on one day of October. */
export function sourceOf(id: string, published: number): SourceHead {
  return {
    ...source(id, isoFromDay(day(FIRST + published - 1))),
    title: `Article ${id}`,
    editions: ['00000001'],
  };
}

export function figureOf(id: string, value: number, change: Partial<Figure> = {}): Figure {
  const words = { source: 'a', exact: `${value} things`, prefix: '', suffix: '', start: 0, end: 1 };
  return figure(value, { id, measure: 'things', words, ...change });
}

/** A claim of source `from` said on 4 October, with one passage that reads as its id. */
export function claimOf(id: string, from: string, change: Partial<Claim> = {}): Claim {
  const end = id.length;
  return claim({
    id,
    event: 'event',
    source: from,
    said: { ...said('2015-10-04'), edtf: '2015-10-04' },
    when: october(3),
    passages: [
      { id: `${from}:t0-${end}`, source: from, exact: `Words of ${id}`, prefix: '', suffix: '', start: 0, end },
    ],
    ...change,
  });
}

export function detailsOf(claims: readonly Claim[], change: Partial<EventDetails['event']> = {}): EventDetails {
  return {
    event: {
      id: 'event',
      aliases: [],
      title: 'Someone says something happened',
      kind: 'strike',
      status: 'reported',
      places: [],
      listed: null,
      note: null,
      outside: [],
      when: { ...october(3), from: [] },
      ...change,
    },
    claims,
    order: [],
  };
}
