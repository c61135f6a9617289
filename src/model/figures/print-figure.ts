import { printCount } from '#base/count-of.ts';
import { printDays } from '#model/date-words.ts';
import { printDay } from '#model/day.ts';
import type { Figure } from '#model/corpus.ts';
import type { When } from '#model/when.ts';

/** `2,289`, `2,289.5`. */
export function printNumber(value: number): string {
  return String(value).replace(/\d+/, (whole) => printCount(Number(whole)));
}

/** `30–40`. */
function printValue({ min, max }: Figure['value']): string {
  return min === max ? printNumber(min) : `${printNumber(min)}–${printNumber(max)}`;
}

const QUALIFIER_WORDS: Readonly<Record<Figure['qualifier'], string>> = {
  exact: '',
  about: 'about ',
  'more-than': 'more than ',
  'at-least': 'at least ',
  'up-to': 'up to ',
};

/** `more than 60`. */
export function printQualified({ qualifier, value }: Pick<Figure, 'qualifier' | 'value'>): string {
  return `${QUALIFIER_WORDS[qualifier]}${printValue(value)}`;
}

/** What of a figure says how it is read. */
export type ReadFigure = Pick<Figure, 'qualifier' | 'value' | 'mode' | 'counting' | 'period' | 'asOf'>;

/**
 * How the words of a figure are read: `more than 60, total as of 3 Oct 2015`, `127, planned, for 17
 * Nov 2015`. A period that is just the days of the claim, `when`, goes without saying.
 */
export function printReading(figure: ReadFigure, when: Pick<When, 'earliest' | 'latest'> | null): string {
  const { mode, counting, period, asOf } = figure;
  const parts = [printQualified(figure)];
  if (mode === 'planned') parts.push('planned');
  if (counting === 'running') parts.push(asOf === null ? 'running total' : `total as of ${printDay(asOf)}`);
  else if (counting === 'stock') parts.push(asOf === null ? 'at one moment' : `at ${printDay(asOf)}`);
  else if (period !== null && !(period.first === when?.earliest && period.last === when.latest))
    parts.push(`for ${printDays({ earliest: period.first, latest: period.last, ends: period.ends }) ?? ''}`);
  if (counting === 'period' && asOf !== null && asOf !== period?.last) parts.push(`as of ${printDay(asOf)}`);
  return parts.join(', ');
}
