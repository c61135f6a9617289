import type { Period, Said } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import { type Day, dayFromCivil } from '#model/day.ts';
import type { Quote } from '#model/quote.ts';
import type { Reading } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';
import { type EdtfBounds, edtfBounds, readWhen } from '#pipeline/dates/edtf-bounds.ts';
import type { Report } from '#pipeline/report/problem.ts';
import type { Located } from '#pipeline/yaml/value-reader.ts';

/**
 * A date outside these years is a slip of the pen: articles are younger, and their history reaches
 * no further back here.
 */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const FIRST_DAY = dayFromCivil(FIRST_YEAR, 1, 1);
const LAST_DAY = dayFromCivil(LAST_YEAR, 12, 31);

/** Of a date what its EDTF text and its reading say. */
export type EdtfWhen = Omit<When, 'words' | 'at' | 'rule'>;

export const NO_DATE: EdtfWhen = {
  edtf: null,
  reading: null,
  earliest: null,
  latest: null,
  core: null,
  ends: PLAIN_DAYS,
  narrowed: null,
};

/** The day of a saying that is written but cannot be told. */
export const UNKNOWN_DAY: Said = {
  edtf: '',
  earliest: null,
  latest: null,
  ends: PLAIN_DAYS,
  words: null,
  rule: '',
  outside: null,
};

type Bounds = Pick<WrittenDays, 'earliest' | 'latest'>;

/** What is said of a date that cannot be told. */
const NOTHING: WrittenDays = { earliest: null, latest: null, ends: PLAIN_DAYS };

function checkYears({ earliest, latest }: Bounds, { value, at }: Located<string>, report: Report): void {
  if ((earliest !== null && earliest < FIRST_DAY) || (latest !== null && latest > LAST_DAY)) {
    report(
      at,
      'date-out-of-bounds',
      `"${value}" lies outside the years ${FIRST_YEAR} to ${LAST_YEAR}.`,
      'Correct the year. If it is meant, write "edtf: none" and the date into the rule: so far the axis does not reach.',
    );
  }
}

/**
 * The bounds of a date that has no reading of its own; null after a report, or for a date that is
 * broken already.
 */
export function resolveBounds(edtf: Located<string>, report: Report): EdtfBounds | null {
  if (edtf.value === '') return null;
  const bounds = edtfBounds(edtf.value);
  if (!bounds.ok) {
    const { code, message, fix } = bounds.error;
    report(edtf.at, code, message, fix);
    return null;
  }
  checkYears(bounds.value, edtf, report);
  return bounds.value;
}

/** A date that has to be bounded on both sides, such as the corpus's span or a figure's period. */
export function resolveSpan(edtf: Located<string>, report: Report): Period | null {
  const bounds = resolveBounds(edtf, report);
  if (bounds === null) return null;
  if (bounds.earliest === null || bounds.latest === null) {
    report(
      edtf.at,
      'bad-edtf',
      `"${edtf.value}" is open on one side.`,
      'Write both the first and the last day: 2015-09-01/2015-11-30.',
    );
    return null;
  }
  return { first: bounds.earliest, last: bounds.latest, ends: bounds.ends };
}

/** The single day that a date names, such as the as-of day of a figure. */
export function resolveDay(edtf: Located<string>, report: Report): Day | null {
  const span = resolveSpan(edtf, report);
  if (span === null) return null;
  if (span.first !== span.last) {
    report(edtf.at, 'bad-edtf', `"${edtf.value}" is more than one day.`, 'Write a single day: 2015-10-03.');
    return null;
  }
  return span.first;
}

/** A date with its reading; `none` stands for no day given. */
export function resolveWhen(edtf: Located<string>, reading: Located<Reading> | null, report: Report): EdtfWhen {
  if (edtf.value === '') return NO_DATE;
  if (edtf.value === 'none') {
    if (reading !== null) {
      report(
        reading.at,
        'reading-misfit',
        'Where no day is given there is nothing to read.',
        'Leave "reading" out, or write a date.',
      );
    }
    return NO_DATE;
  }
  if (reading === null) {
    report(
      edtf.at,
      'missing-field',
      'The field "reading" is missing beside this date.',
      'Add "reading: day", throughout, within or accumulated.',
    );
    return NO_DATE;
  }
  const read = readWhen(edtf.value, reading.value);
  if (!read.ok) {
    const { code, message, fix } = read.error;
    report(code === 'reading-misfit' ? reading.at : edtf.at, code, message, fix);
    return NO_DATE;
  }
  checkYears(read.value, edtf, report);
  return { edtf: edtf.value, ...read.value, narrowed: null };
}

export function saidOn(edtf: Located<string>, words: Quote | null, rule: string, report: Report): Said {
  const { earliest, latest, ends } = resolveBounds(edtf, report) ?? NOTHING;
  return { edtf: edtf.value, earliest, latest, ends, words, rule, outside: null };
}
