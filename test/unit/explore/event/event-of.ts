import type { SourceHead } from '#model/chronology.ts';
import type { Claim, Figure } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { day } from '#model/day.ts';
import type { EventDetails } from '#model/details.ts';
import type { When } from '#model/when.ts';

import { when } from '../../../fixtures/records.ts';

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
  const at = day(FIRST + published - 1);
  return {
    id,
    letter: id.toUpperCase(),
    label: `Source ${id}`,
    title: `Article ${id}`,
    outlet: null,
    credit: null,
    party: null,
    language: null,
    published: { earliest: at, latest: at, ends: PLAIN_DAYS, certainty: 'printed' },
    editions: ['00000001'],
  };
}

export function figureOf(id: string, value: number, change: Partial<Figure> = {}): Figure {
  const words = { source: 'a', exact: `${value} things`, prefix: '', suffix: '', start: 0, end: 1 };
  return {
    id,
    measure: 'things',
    value: { min: value, max: value },
    qualifier: 'exact',
    words,
    mode: 'achieved',
    counting: 'period',
    period: null,
    asOf: null,
    partOf: null,
    note: null,
    ...change,
  };
}

/** A claim of source `source` said on 4 October, with one passage that reads as its id. */
export function claimOf(id: string, source: string, change: Partial<Claim> = {}): Claim {
  const { earliest, latest } = october(4);
  return {
    id,
    event: 'event',
    source,
    speaker: null,
    as: null,
    occasion: null,
    via: [],
    said: { edtf: '2015-10-04', earliest, latest, ends: PLAIN_DAYS, words: null, rule: '', outside: null },
    stance: 'asserts',
    when: october(3),
    after: [],
    before: [],
    passages: [
      {
        id: `${source}:t0-${id.length}`,
        source,
        exact: `Words of ${id}`,
        prefix: '',
        suffix: '',
        start: 0,
        end: id.length,
      },
    ],
    figures: [],
    note: null,
    ...change,
  };
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
