import * as fc from 'fast-check';

import { day, isoFromDay } from '#model/day.ts';

const UNIT_OF_LENGTH = { 4: 'year', 7: 'month', 10: 'day' } as const;

interface WrittenDate {
  readonly edtf: string;
  /** The units in which its ends are written. */
  readonly units: readonly ('year' | 'month' | 'day')[];
}

const single: fc.Arbitrary<WrittenDate> = fc
  .tuple(
    fc.integer({ min: -200_000, max: 80_000 }),
    fc.constantFrom(4 as const, 7 as const, 10 as const),
    fc.constantFrom('', '~', '?', '%'),
  )
  .map(([number, length, sign]) => ({
    edtf: isoFromDay(day(number)).slice(0, length) + sign,
    units: [UNIT_OF_LENGTH[length]],
  }));

function wrapped(date: WrittenDate, before: string, after: string): WrittenDate {
  return { edtf: before + date.edtf + after, units: date.units };
}

const pair = fc.tuple(single, single);

/** A date of every form, day, month or year at each of its ends, with or without doubt. */
export const anyDate: fc.Arbitrary<WrittenDate> = fc.oneof(
  single,
  pair.map(([a, b]) => ({ edtf: `${a.edtf}/${b.edtf}`, units: [...a.units, ...b.units] })),
  pair.map(([a, b]) => ({ edtf: `[${a.edtf}..${b.edtf}]`, units: [...a.units, ...b.units] })),
  single.map((date) => wrapped(date, '../', '')),
  single.map((date) => wrapped(date, '', '/..')),
  single.map((date) => wrapped(date, '[..', ']')),
  single.map((date) => wrapped(date, '[', '..]')),
);
