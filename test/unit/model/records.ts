import type { Chronology, SourceHead } from '#model/chronology.ts';
import type { ClaimColumns } from '#model/claim-columns.ts';
import { type DateColumns, NO_DAY } from '#model/date-columns.ts';
import type { Claim, Event, Figure, Speaker } from '#model/corpus.ts';
import { type Day, dayFromIso } from '#model/day.ts';
import { type Reading, READINGS, STATUSES, valuesOf } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';
import type { Quote } from '#model/quote.ts';
import { GIVEN_KINDS } from '#pipeline/given-kinds.ts';

/*
 * Records for tests: whole, with only what a case is about written out.
 */

export function at(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no day`);
  return found;
}

/** `at` for a date, null for the empty text. */
export function bound(iso: string): Day | null {
  return iso === '' ? null : at(iso);
}

const quote: Quote = { source: 'a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };

/** `when('within', '2015-10-03', '2015-10-05')`; the empty text is no bound, no reading no day. */
export function when(reading: Reading | null, first = '', last = first): When {
  return {
    edtf: null,
    reading,
    earliest: bound(first),
    latest: bound(last),
    core: null,
    approximate: false,
    uncertain: false,
    words: null,
    rule: '',
  };
}

export function source(id: string, published: string, until = published, credit: string | null = null): SourceHead {
  return {
    id,
    letter: id.toUpperCase(),
    label: `Source ${id}`,
    title: '',
    outlet: null,
    credit,
    published: { earliest: at(published), latest: at(until), certainty: 'printed' },
  };
}

export function speaker(id: string, institution = id, spellings: readonly string[] = []): Speaker {
  return { id, name: `The ${id}`, institution, titles: [], spellings, anonymous: false };
}

export function figure(value: number | readonly [number, number], change: Partial<Figure> = {}): Figure {
  const [min, max] = typeof value === 'number' ? [value, value] : value;
  return {
    id: '',
    measure: 'strikes',
    value: { min, max },
    qualifier: 'exact',
    words: quote,
    mode: 'achieved',
    counting: 'period',
    period: null,
    asOf: null,
    partOf: null,
    ...change,
  };
}

export function said(first: string, last = first): Claim['said'] {
  return { edtf: '', earliest: bound(first), latest: bound(last), words: null, rule: '' };
}

let claims = 0;

export function claim(change: Partial<Claim> = {}): Claim {
  return {
    id: `claim-${++claims}`,
    event: 'e',
    source: 'a',
    speaker: null,
    as: null,
    occasion: null,
    via: [],
    said: said('2015-10-03'),
    stance: 'asserts',
    when: when(null),
    passages: [],
    figures: [],
    ...change,
  };
}

export function event(change: Partial<Omit<Event, 'when'>> & { readonly when?: When } = {}): Event {
  return {
    id: 'e',
    aliases: [],
    title: 'An event',
    kind: 'strike',
    status: 'reported',
    places: [],
    ...change,
    when: { ...(change.when ?? when(null)), from: [] },
  };
}

export interface Row {
  readonly id: string;
  readonly title?: string;
  readonly kind?: string;
  readonly reading?: Reading;
  readonly earliest?: Day | null;
  readonly latest?: Day | null;
  /** Indexes into the sources, upwards. */
  readonly sources?: readonly number[];
}

function dateColumns(rows: readonly Row[]): DateColumns {
  const column = (pick: (row: Row) => number) => Int32Array.from(rows, pick);
  return {
    reading: column(({ reading }) => (reading ? valuesOf(READINGS).indexOf(reading) : -1)),
    earliest: column(({ earliest }) => earliest ?? NO_DAY),
    latest: column(({ latest }) => latest ?? NO_DAY),
    flags: column(() => 0),
  };
}

/** 0, then where each row's sources end in a list of all. */
function sourceStarts(rows: readonly Row[]): Int32Array {
  let end = 0;
  return Int32Array.from([0, ...rows.map(({ sources = [] }) => (end += sources.length))]);
}

/** One claim of each row in each of its sources, which gives the date of the event. */
function claimColumns(rows: readonly Row[]): ClaimColumns {
  const given = rows.flatMap((row, about) => (row.sources ?? []).map((from) => ({ row, about, from })));
  const column = (pick: (each: (typeof given)[number]) => number) => Int32Array.from(given, pick);
  return {
    length: given.length,
    starts: sourceStarts(rows),
    event: column(({ about }) => about),
    source: column(({ from }) => from),
    speaker: column(() => -1),
    saidEarliest: column(() => NO_DAY),
    saidLatest: column(() => NO_DAY),
    words: given.map(() => ''),
    stance: column(() => 0),
    passageStart: column(() => 0),
    passageEnd: column(() => 1),
    ...dateColumns(given.map(({ row }) => row)),
  };
}

/** A chronology of rows that stand in time order already. */
export function chronology(rows: readonly Row[], change: Partial<Omit<Chronology, 'events'>> = {}): Chronology {
  const column = (pick: (row: Row) => number) => Int32Array.from(rows, pick);
  return {
    title: '',
    summary: '',
    span: { first: at('2015-09-01'), last: at('2015-11-30') },
    kinds: GIVEN_KINDS,
    sources: [],
    storylines: [],
    speakers: [],
    terms: [],
    corrections: null,
    aliases: new Map(),
    chunkSize: 100,
    ...change,
    events: {
      length: rows.length,
      ids: rows.map(({ id }) => id),
      titles: rows.map(({ id, title }) => title ?? id),
      words: rows.map(() => ''),
      kind: column(({ kind = 'strike' }) => GIVEN_KINDS.findIndex(({ id }) => id === kind)),
      status: column(() => valuesOf(STATUSES).indexOf('reported')),
      ...dateColumns(rows),
      sourceStarts: sourceStarts(rows),
      sourceRefs: Int32Array.from(rows.flatMap(({ sources = [] }) => sources)),
      speaks: Int32Array.from(rows.flatMap(({ sources = [] }) => sources).keys()),
    },
    claims: claimColumns(rows),
  };
}
