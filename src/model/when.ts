import { unreachable } from '#base/assert.ts';
import { type Day, type DaySpan, printCalendarEnds, printDay, printEnds } from '#model/day.ts';
import type { PrintedTime } from '#model/printed-time.ts';
import type { Quote } from '#model/quote.ts';
import type { Reading } from '#model/vocabulary.ts';

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
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The source's own words for the date, if it has any. */
  readonly words: Quote | null;
  /** The time of day, where the date is a day and the source prints one. */
  readonly at: PrintedTime | null;
  /** How the words became these days, in a sentence. */
  readonly rule: string;
}

/** The part of a `When` that is enough to place and draw it. */
export type DateBounds = Pick<When, 'reading' | 'earliest' | 'latest'>;

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
 * Plain words for the days, fit to stand after a title or alone: `3 Oct 2015`, `some day between 3
 * and 4 Oct 2015`, `some day in 2014`, `by 11 Oct 2015`, `from 30 Sep to 10 Oct 2015, every day`,
 * `total from 30 Sep to 3 Oct 2015`, `no day given`. What is approximate or uncertain ends in
 * `(approximate)` or `(uncertain)`. Whole months and years keep their year whatever the options
 * say.
 */
export function printWhen(
  when: DateBounds & Partial<Pick<When, 'approximate' | 'uncertain'>>,
  options: { readonly year?: boolean } = {},
): string {
  const doubts = [when.approximate ? 'approximate' : '', when.uncertain ? 'uncertain' : ''].filter(Boolean).join(', ');
  return printBounds(when, options) + (doubts ? ` (${doubts})` : '');
}

function printBounds({ reading, earliest, latest }: DateBounds, options: { readonly year?: boolean }): string {
  if (earliest === null) return latest === null ? 'no day given' : printUntil(reading, printDay(latest, options));
  if (latest === null) return printFrom(reading, printDay(earliest, options));
  if (earliest === latest) {
    const only = printDay(earliest, options);
    return reading === 'accumulated' ? `total for ${only}` : only;
  }
  const span = { first: earliest, last: latest };
  const [first, last] = printCalendarEnds(span) ?? printEnds(span, options);
  const one = first === last;
  switch (reading) {
    case 'throughout':
      return one ? `throughout ${last}` : `from ${first} to ${last}, every day`;
    case 'accumulated':
      return one ? `total for ${last}` : `total from ${first} to ${last}`;
    case 'day':
    case 'within':
    case null:
      return one ? `some day in ${last}` : `some day between ${first} and ${last}`;
    default:
      return unreachable(reading);
  }
}

function printUntil(reading: Reading | null, last: string): string {
  if (reading === 'throughout') return `as of ${last}`;
  return reading === 'accumulated' ? `total up to ${last}` : `by ${last}`;
}

function printFrom(reading: Reading | null, first: string): string {
  if (reading === 'throughout') return `from ${first} on`;
  return reading === 'accumulated' ? `total since ${first}` : `on ${first} or later`;
}
