import * as fc from 'fast-check';
import { limitsOf, type ViewportLimits } from '#axis/viewport.ts';
import type { Chronology } from '#model/chronology.ts';
import { day, type Day } from '#model/day.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';
import { anchorOf } from '#model/when.ts';
import { at, chronology, type Row, source } from '../model/records.ts';

export const SPAN = { first: at('2015-09-01'), last: at('2015-11-30') };
export const LIMITS: ViewportLimits = limitsOf(SPAN);

export const SOURCES = [source('a', '2015-10-04'), source('b', '2015-10-10'), source('c', '2015-11-17')];

/** Any date that a record may have: in the span or out of it, open on either side, or none. A day is one day. */
export const anyDate = fc
  .record({
    reading: fc.constantFrom(...valuesOf(READINGS)),
    first: fc.integer({ min: SPAN.first - 60, max: SPAN.last + 60 }),
    days: fc.oneof(fc.constant(0), fc.nat(6), fc.nat(120)),
    open: fc.constantFrom('neither', 'neither', 'neither', 'before', 'after', 'both'),
  })
  .map(({ reading, first, days, open }) => {
    const last = reading === 'day' ? first : first + days;
    const earliest: Day | null = open === 'before' || open === 'both' ? null : day(first);
    const latest: Day | null = open === 'after' || open === 'both' ? null : day(last);
    return { reading, earliest, latest };
  });

const anyTitle = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), minLength: 1, maxLength: 100 });

const anyRow: fc.Arbitrary<Omit<Row, 'id'>> = fc
  .tuple(anyDate, anyTitle, fc.subarray([0, 1, 2], { minLength: 1 }))
  .map(([date, title, sources]) => ({ ...date, title, sources }));

/** Rows in time order, as a chronology has them, without a day last. */
function inTimeOrder(rows: readonly Omit<Row, 'id'>[]): Row[] {
  const anchor = ({ reading, earliest = null, latest = null }: Omit<Row, 'id'>) =>
    anchorOf({ reading: reading ?? null, earliest, latest }) ?? Infinity;
  return rows
    .toSorted((a, b) => (anchor(a) === anchor(b) ? 0 : anchor(a) - anchor(b)))
    .map((row, index) => ({ ...row, id: `e${index}` }));
}

/** Up to 80 events of three sources, often several on a day. */
export const anyChronology: fc.Arbitrary<Chronology> = fc
  .array(anyRow, { maxLength: 80 })
  .map((rows) => chronology(inTimeOrder(rows), { sources: SOURCES, span: SPAN }));

/** The indexes of all events. */
export function all({ events }: Chronology): Int32Array {
  return Int32Array.from({ length: events.length }, (_, index) => index);
}

/** `many(500, (index) => ...)` in source a, in time order. */
export function many(count: number, dayOf: (index: number) => number): Chronology {
  const rows = Array.from({ length: count }, (_, index) => ({
    title: `Event number ${index}`,
    reading: 'day' as const,
    earliest: day(dayOf(index)),
    latest: day(dayOf(index)),
    sources: [0],
  }));
  return chronology(inTimeOrder(rows), { sources: SOURCES, span: SPAN });
}
