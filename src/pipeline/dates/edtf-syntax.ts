import { parse } from 'edtf';
import * as v from 'valibot';

import { err, ok, type Result } from '#base/result.ts';
import { type DateEnd, type Unit, UNITS } from '#model/date-end.ts';
import { civilFromDay, type Day, dayFromIso } from '#model/day.ts';

/*
 * What an EDTF text says, as day numbers. The package is used as a parser only: its own bounds are
 * wrong for sets (`.max` of `[a..b]` gives a) and for open intervals (`.min` of `/b` gives 1970).
 */

/** A date of any precision: the days it may be, as far as it is written. */
export interface EdtfDate extends DateEnd {
  readonly earliest: Day;
  readonly latest: Day;
}

/** `null` ends are open or unknown. */
export type EdtfValue =
  | { readonly form: 'date'; readonly date: EdtfDate }
  | { readonly form: 'interval'; readonly from: EdtfDate | null; readonly to: EdtfDate | null }
  | {
      readonly form: 'set';
      /** `one` of them (`[ ]`) or `all` of them (`{ }`). */
      readonly of: 'one' | 'all';
      readonly ranges: readonly { readonly first: EdtfDate; readonly last: EdtfDate }[];
      readonly openBefore: boolean;
      readonly openAfter: boolean;
    };

const mask = v.optional(v.union([v.boolean(), v.number()]), 0);
const dateNode = v.object({
  /** Left out by the package of an end of an interval with open digits. */
  type: v.optional(v.literal('Date'), 'Date'),
  values: v.array(v.number()),
  unspecified: v.optional(v.number(), 0),
  approximate: mask,
  uncertain: mask,
});
const intervalNode = v.object({
  type: v.literal('Interval'),
  values: v.tuple([v.unknown(), v.unknown()]),
});
const setNode = v.object({
  type: v.picklist(['Set', 'List']),
  values: v.array(v.unknown()),
  earlier: v.optional(v.boolean(), false),
  later: v.optional(v.boolean(), false),
});

const LENGTHS = [4, 2, 2] as const;

/**
 * `2015-1X` for [2015, 9] with the sixth digit unspecified; null for years that are not four digits
 * long.
 */
function pattern(values: readonly number[], unspecified: number): readonly string[] | null {
  const [year = 0] = values;
  if (year < 0 || year > 9999) return null;
  let position = 0;
  return values.map((value, part) => {
    const digits = String(part === 1 ? value + 1 : value).padStart(LENGTHS[part] ?? 2, '0');
    const shown = Array.from(digits, (digit, index) => ((unspecified >> (position + index)) & 1 ? 'X' : digit)).join(
      '',
    );
    position += digits.length;
    return shown;
  });
}

/** The numbers between `least` and `most` that fit digits such as `1X`. */
function fitting(digits: string | undefined, least: number, most: number): readonly string[] {
  const expression = new RegExp(`^${(digits ?? 'XX').replaceAll('X', '\\d')}$`);
  return Array.from({ length: most - least + 1 }, (_, index) => String(least + index).padStart(2, '0')).filter((each) =>
    expression.test(each),
  );
}

/** The first existing day of the pattern in the order given. */
function firstDay(year: string, months: readonly string[], dates: readonly string[]): Day | null {
  for (const month of months) {
    for (const date of dates) {
      const found = dayFromIso(`${year}-${month}-${date}`);
      if (found !== null) return found;
    }
  }
  return null;
}

/** `2015-10`, `2015-10-XX` -> month; `2015-XX-03` -> year; `201X`, `201X-10` -> decade. */
function unitOf(year: string, month: string | undefined, date: string | undefined): Unit | null {
  const open = year.length - year.replace(/X+$/, '').length;
  if (open > 2 || year.slice(0, -open || undefined).includes('X')) return null;
  if (open > 0) return open === 1 ? 'decade' : 'century';
  if (month === undefined || month === 'XX') return 'year';
  return date === undefined || date === 'XX' ? 'month' : 'day';
}

/** The finest unit from `unit` on, one of which holds both days. */
export function unitAround(earliest: Day, latest: Day, unit: Unit): Unit {
  const [a, b] = [civilFromDay(earliest), civilFromDay(latest)];
  const isSameYear = a.year === b.year;
  const holds: Readonly<Record<Unit, boolean>> = {
    day: earliest === latest,
    month: isSameYear && a.month === b.month,
    year: isSameYear,
    decade: Math.floor(a.year / 10) === Math.floor(b.year / 10),
    century: true,
  };
  return UNITS.slice(UNITS.indexOf(unit)).find((each) => holds[each]) ?? 'century';
}

function readDate(input: unknown): Result<EdtfDate, string> {
  const parsed = v.safeParse(dateNode, input);
  if (!parsed.success)
    return err(
      'Only days, months and years are understood, and intervals and sets of them; no seasons, decades or centuries.',
    );
  const { values, unspecified, approximate, uncertain } = parsed.output;
  if (values.length > 3) return err('A time of day is refused: everything here is counted in whole days.');
  const [year, month, date] = pattern(values, unspecified) ?? [];
  if (year === undefined) return err('Years before our era, and those of more than four digits, are not read.');
  const unit = unitOf(year, month, date);
  if (unit === null) return err('A year is known to the century at least, its last digits the first to be left open.');
  const months = fitting(month, 1, 12);
  const dates = fitting(date, 1, 31);
  const earliest = firstDay(year.replaceAll('X', '0'), months, dates);
  const latest = firstDay(year.replaceAll('X', '9'), months.toReversed(), dates.toReversed());
  if (earliest === null || latest === null) return err('There is no such day in the calendar.');
  return ok({
    earliest,
    latest,
    unit,
    approximate: Boolean(approximate),
    uncertain: Boolean(uncertain),
  });
}

/** An end of an interval; `..` and nothing come as other things than objects. */
function readEnd(input: unknown): Result<EdtfDate | null, string> {
  return typeof input === 'object' && input !== null ? readDate(input) : ok(null);
}

function readMember(input: unknown): Result<{ readonly first: EdtfDate; readonly last: EdtfDate }, string> {
  const [from, to]: readonly unknown[] = Array.isArray(input) ? input : [input, input];
  const first = readDate(from);
  if (!first.ok) return first;
  const last = readDate(to);
  return last.ok ? ok({ first: first.value, last: last.value }) : last;
}

/**
 * Units of the longest set that somebody would write; the parser's work grows with the square of
 * them.
 */
const LONGEST = 200;

function parseNode(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/**
 * Understands a text in EDTF (ISO 8601-2: Levels 0 and 1, and the sets of Level 2), or says in a
 * sentence why not.
 */
export function readEdtf(text: string): Result<EdtfValue, string> {
  if (text.length > LONGEST) return err('No date is as long as this.');
  const value = known.get(text) ?? readText(text);
  if (known.size < MOST_KNOWN) known.set(text, value);
  return value;
}

/** What dates mean that were read before: they come again, and the grammar takes its time. */
const known = new Map<string, Result<EdtfValue, string>>();
const MOST_KNOWN = 20_000;

function readText(text: string): Result<EdtfValue, string> {
  const node = parseNode(text);
  if (node === null) return err('This is not EDTF, or names a day that does not exist.');
  const interval = v.safeParse(intervalNode, node);
  if (interval.success) {
    const from = readEnd(interval.output.values[0]);
    if (!from.ok) return from;
    const to = readEnd(interval.output.values[1]);
    return to.ok ? ok({ form: 'interval', from: from.value, to: to.value }) : to;
  }
  const set = v.safeParse(setNode, node);
  if (set.success) {
    const { type, values, earlier, later } = set.output;
    const ranges = [];
    for (const each of values) {
      const member = readMember(each);
      if (!member.ok) return member;
      ranges.push(member.value);
    }
    return ok({ form: 'set', of: type === 'Set' ? 'one' : 'all', ranges, openBefore: earlier, openAfter: later });
  }
  const date = readDate(node);
  return date.ok ? ok({ form: 'date', date: date.value }) : date;
}
