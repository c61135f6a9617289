import { at, numberAt } from '#base/at.ts';
import { addTo } from '#base/add-to.ts';
import { NO_DAY } from '#model/date-columns.ts';
import type { DaySpan } from '#model/day.ts';
import { isNamed, namedBy, type NamedField, valuesOfField } from '#model/search/fields/field-values.ts';
import type { Field, FieldTerm } from '#model/search/terms/query.ts';
import type { Scope } from '#model/search/scope.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import type { References } from '#model/search/search-records.ts';
import { typedDays } from '#model/search/fields/typed-days.ts';

/** What fields ask for. */
export interface FieldTest {
  /** Whether a claim is such a one. */
  readonly claims: (claim: number) => boolean;
  /** The same of an article's part, which has but a source. */
  readonly parts: (source: number) => boolean;
  /** Values that name nothing, each in a sentence. */
  readonly notices: readonly string[];
}

type Test = (index: number) => boolean;

/** Of one field any value will do, of all fields one; what is not wanted may not be. */
export function fieldTest(index: SearchIndex, fields: readonly FieldTerm[], clock: Scope['clock']): FieldTest {
  const notices: string[] = [];
  const wanted = new Map<Field, Test[]>();
  const unwanted: Test[] = [];
  for (const each of fields) {
    const test = testOf(index, each, clock, notices);
    if (each.not) unwanted.push(test);
    else addTo(wanted, each.field, test);
  }
  if (fields.length === 0) return { claims: () => true, parts: () => true, notices };
  const groups = [...wanted.values()];
  const onlySources = fields.every(({ field }) => field === 'source');
  return {
    claims: (claim) => groups.every((tests) => tests.some((is) => is(claim))) && !unwanted.some((is) => is(claim)),
    parts: onlySources ? sourceTest(index, fields) : () => false,
    notices,
  };
}

function sourceTest({ chronology, records }: SearchIndex, fields: readonly FieldTerm[]): Test {
  const values = valuesOfField('source', chronology, records);
  const of = (not: boolean) =>
    new Set(
      fields
        .filter((each) => each.not === not)
        .flatMap(({ value }) => namedBy(value, values).map(({ index }) => index)),
    );
  const [chosen, left] = [of(false), of(true)];
  const any = fields.every(({ not }) => not);
  return (source) => (any || chosen.has(source)) && !left.has(source);
}

function testOf(index: SearchIndex, { field, value }: FieldTerm, clock: Scope['clock'], notices: string[]): Test {
  const { chronology, records } = index;
  if (isNamed(field)) {
    const named = new Set(namedBy(value, valuesOfField(field, chronology, records)).map((each) => each.index));
    if (named.size === 0) notices.push(`${NOBODY[field]} is called “${value}” here.`);
    return (claim) => isOf(index, field, named, claim);
  }
  const days = typedDays(value, chronology.span);
  if (!days) notices.push(`“${value}” is no day for sure. Write it like 16-oct-2015 or 2015-10-16.`);
  return days ? dayTest(index, field, days, clock) : () => false;
}

const NOBODY: Readonly<Record<NamedField, string>> = {
  source: 'No source',
  speaker: 'No speaker',
  place: 'No place',
  kind: 'No kind of event',
  story: 'No storyline',
};

function isOf(
  { chronology, records }: SearchIndex,
  field: NamedField,
  named: ReadonlySet<number>,
  claim: number,
): boolean {
  const { claims, events, storylines } = chronology;
  const event = numberAt(claims.event, claim);
  switch (field) {
    case 'source':
      return named.has(numberAt(claims.source, claim));
    case 'speaker':
      return refsAt(records.claimSpeakers, claim).some((each) => named.has(each));
    case 'place':
      return refsAt(records.eventPlaces, event).some((each) => named.has(each));
    case 'kind':
      return named.has(numberAt(events.kind, event));
    case 'story':
      return [...named].some((each) => at(storylines, each).events.includes(event));
  }
}

/** The references of a record. */
export function refsAt({ starts, refs }: References, index: number): Int32Array {
  return refs.subarray(numberAt(starts, index), numberAt(starts, index + 1));
}

/** `before:` and `after:` leave the day out that they name: all of it lies on that side. */
function dayTest({ chronology }: SearchIndex, field: Field, { first, last }: DaySpan, clock: Scope['clock']): Test {
  const { claims, events } = chronology;
  if (field === 'said')
    return (claim) => bounded(claims.saidEarliest, claim, -1) <= last && bounded(claims.saidLatest, claim, 1) >= first;
  const ofClaim = (claim: number) => (clock === 'said' ? claim : numberAt(claims.event, claim));
  const [earliest, latest] =
    clock === 'said' ? [claims.saidEarliest, claims.saidLatest] : [events.earliest, events.latest];
  return field === 'before'
    ? (claim) => bounded(latest, ofClaim(claim), 1) < first
    : (claim) => bounded(earliest, ofClaim(claim), -1) > last;
}

/** A bound, or beyond all days on its side. */
function bounded(bounds: Int32Array, index: number, side: -1 | 1): number {
  const value = numberAt(bounds, index);
  return value === NO_DAY ? side * Infinity : value;
}
