import { unreachable } from '#base/assert.ts';
import { type DateEnd, type DateEnds, PLAIN_DAYS } from '#model/date-end.ts';
import { dayWords, type WrittenDays, type YearOption } from '#model/date-words.ts';
import type { Day, DaySpan } from '#model/day.ts';
import type { PrintedTime } from '#model/printed-time.ts';
import type { Quote } from '#model/quote.ts';
import type { Reading } from '#model/vocabulary.ts';

/** Days between which something lies, both included; null is "not bounded on this side". */
export interface Bounds {
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

/**
 * When something was, as honestly as it is known. `edtf` and `reading` are null when no day is
 * given. `earliest` and `latest` are inclusive; null is "not bounded on this side". `core` holds
 * the days on which it surely was so.
 */
export interface When {
  readonly edtf: string | null;
  readonly reading: Reading | null;
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly core: DaySpan | null;
  /** How each end is written. */
  readonly ends: DateEnds;
  /**
   * The bounds as the order that is told narrows them: never a date to be printed. Null: it adds
   * nothing.
   */
  readonly narrowed: Bounds | null;
  /** The source's own words for the date, if it has any. */
  readonly words: Quote | null;
  /** The time of day, where the date is a day and the source prints one. */
  readonly at: PrintedTime | null;
  /** How the words became these days, in a sentence. */
  readonly rule: string;
}

/** The part of a `When` that is enough to place and draw it. */
export type DateBounds = Pick<When, 'reading' | 'earliest' | 'latest'>;

/** The part that is enough to say it in words. */
export type PrintedDate = WrittenDays & Pick<When, 'reading'>;

export type Placement = 'in-span' | 'earlier' | 'later' | 'no-day';

/** Where an event stands relative to the corpus's span. */
export function placementOf({ earliest, latest }: Omit<DateBounds, 'reading'>, span: DaySpan): Placement {
  if (earliest === null && latest === null) return 'no-day';
  if (latest !== null && latest < span.first) return 'earlier';
  if (earliest !== null && earliest > span.last) return 'later';
  return 'in-span';
}

/**
 * The day at which an event is listed and its mark stands: the as-of day of a count, the first
 * known day of anything else.
 */
export function anchorOf({ reading, earliest, latest }: DateBounds): Day | null {
  if (reading === 'accumulated') return latest ?? earliest;
  return earliest ?? latest;
}

/**
 * Plain words for a date, fit to stand after a title or alone: `3 Oct 2015`, `some day between 3
 * and 4 Oct 2015`, `some day in 2014`, `by 1921`, `from 30 Sep to 10 Oct 2015, every day`, `from
 * about 2011 to 3 Nov 2015`, `total from 30 Sep to 3 Oct 2015`, `no day given`. Each end reads as
 * it is written.
 */
export function printWhen(when: PrintedDate, options: YearOption = {}): string {
  const { reading, ends } = when;
  const days = dayWords(when, options);
  switch (days.known) {
    case 'none':
      return 'no day given';
    case 'until':
      return printUntil(reading, days.words);
    case 'from':
      return printFrom(reading, days.on, days.words);
    case 'one':
      return printOne(reading, days);
    case 'both':
      return printBoth(reading, days, ends);
    default:
      return unreachable(days);
  }
}

function printOne(reading: Reading | null, { end, words }: { readonly end: DateEnd; readonly words: string }): string {
  if (reading === 'accumulated') return `total for ${words}`;
  if (end.unit === 'day' || end.approximate) return words;
  return reading === 'throughout' ? `during ${words}` : `some day in ${words}`;
}

function printBoth(
  reading: Reading | null,
  { first, last }: { readonly first: string; readonly last: string },
  ends: DateEnds,
): string {
  switch (reading) {
    case 'throughout':
      return `from ${first} to ${last}${ends === PLAIN_DAYS ? ', every day' : ''}`;
    case 'accumulated':
      return `total from ${first} to ${last}`;
    case 'day':
    case 'within':
    case null:
      return `some day between ${first} and ${last}`;
    default:
      return unreachable(reading);
  }
}

function printUntil(reading: Reading | null, last: string): string {
  if (reading === 'throughout') return `as of ${last}`;
  return reading === 'accumulated' ? `total up to ${last}` : `by ${last}`;
}

function printFrom(reading: Reading | null, on: string, first: string): string {
  if (reading === 'throughout') return `from ${first} on`;
  return reading === 'accumulated' ? `total since ${first}` : `${on} ${first} or later`;
}
