import type { Claim, Figure } from '#model/corpus.ts';
import { printDays } from '#model/date-words.ts';
import { printDay } from '#model/day.ts';
import type { When } from '#model/when.ts';

/** `2,289`. */
export function printNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

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

/**
 * How the words of a figure are read: `more than 60, total as of 3 Oct 2015`, `127, planned, for 17
 * Nov 2015`. A period that is just the days of the claim, `when`, goes without saying.
 */
export function printReading(figure: Figure, when: Pick<When, 'earliest' | 'latest'>): string {
  const { qualifier, value, mode, counting, period, asOf } = figure;
  const parts = [`${QUALIFIER_WORDS[qualifier]}${printValue(value)}`];
  if (mode === 'planned') parts.push('planned');
  if (counting === 'running') parts.push(asOf === null ? 'running total' : `total as of ${printDay(asOf)}`);
  else if (counting === 'stock') parts.push(asOf === null ? 'at one moment' : `at ${printDay(asOf)}`);
  else if (period !== null && !(period.first === when.earliest && period.last === when.latest))
    parts.push(`for ${printDays({ earliest: period.first, latest: period.last, ends: period.ends }) ?? ''}`);
  if (counting === 'period' && asOf !== null && asOf !== period?.last) parts.push(`as of ${printDay(asOf)}`);
  return parts.join(', ');
}

/**
 * Itemised figures added up, along `partOf` only and never across sources: `29 + 23 + 2 + 1 = 55`,
 * or, where they do not reach the stated total, `46 + 6 = 52; the stated total is 60`. Items that
 * are no single number are left out, with their whole sum.
 */
export function sumsOf(claims: readonly Claim[]): readonly string[] {
  const figures = claims.flatMap((claim) => claim.figures);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const totals = new Set(figures.flatMap(({ partOf }) => partOf ?? []));
  return [...totals].flatMap((totalId) => {
    const parts = figures.filter(({ partOf }) => partOf === totalId);
    if (parts.length < 2 || parts.some(({ value }) => value.min !== value.max)) return [];
    const sum = parts.reduce((whole, { value }) => whole + value.min, 0);
    const equation = `${parts.map(({ value }) => printNumber(value.min)).join(' + ')} = ${printNumber(sum)}`;
    const total = byId.get(totalId);
    if (!total || (total.value.min === sum && total.value.max === sum)) return [equation];
    return [`${equation}; the stated total is ${QUALIFIER_WORDS[total.qualifier]}${printValue(total.value)}`];
  });
}
