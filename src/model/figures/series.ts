import { countOf } from '#base/count-of.ts';
import { tenths } from '#base/rounded.ts';
import type { Figure } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import { printNumber } from '#model/figures/print-figure.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

/** What is counted, as the words say it: `1,631 combat sorties` -> `combat sorties`. */
export function countedWords(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(
      /(?:^|\s)(?:(?:more|less|fewer) than|at least|at most|over|around|about|nearly|up to|some)(?=\s|$)/g,
      ' ',
    )
    .replaceAll(/\p{N}[\p{N}.,\u00a0 ]*/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

type Running = Pick<Figure, 'value' | 'mode' | 'counting' | 'period' | 'asOf'>;

/** A running total that has its day and one number. */
export interface Total<Of extends Running> {
  readonly figure: Of;
  readonly asOf: Day;
  readonly value: number;
  /** The first day counted. */
  readonly first: Day;
}

/** The running totals that can be set on their days, in the order of these. */
export function totalsOf<Of extends Running>(figures: readonly Of[]): readonly Total<Of>[] {
  return figures
    .flatMap((figure): readonly Total<Of>[] => {
      const { counting, mode, asOf, period, value } = figure;
      if (counting !== 'running' || mode !== 'achieved' || asOf === null || period === null) return [];
      return value.min === value.max ? [{ figure, asOf, value: value.min, first: period.first }] : [];
    })
    .toSorted((a, b) => a.asOf - b.asOf || a.value - b.value);
}

/**
 * Whether two totals are one count that goes on: of one measure, in the same words, from the same
 * first day, by one origin. Only such are joined by a line.
 */
export function isOneCount(a: Total<ToldFigure>, b: Total<ToldFigure>): boolean {
  return (
    a.figure.measure === b.figure.measure &&
    a.figure.origin === b.figure.origin &&
    a.first === b.first &&
    countedWords(a.figure.words) === countedWords(b.figure.words)
  );
}

/** What two totals of one measure and one first day would make, if both counted the same. */
export interface Derived<Of extends Running> {
  readonly from: Total<Of>;
  readonly to: Total<Of>;
  readonly difference: number;
  readonly days: number;
  /** A day, between the two; and before the first of them. */
  readonly rate: number;
  readonly before: number | null;
}

/** What follows from each two totals that come one after the other. */
export function derivedFrom<Of extends Running>(totals: readonly Total<Of>[]): readonly Derived<Of>[] {
  return totals.flatMap((to, place): readonly Derived<Of>[] => {
    const from = totals.slice(0, place).findLast(({ first, asOf }) => first === to.first && asOf < to.asOf);
    if (!from || to.value < from.value) return [];
    const [difference, days] = [to.value - from.value, to.asOf - from.asOf];
    const before = from.asOf > from.first ? from.value / (from.asOf - from.first) : null;
    return [{ from, to, difference, days, rate: difference / days, before }];
  });
}

/** `2,289 − 1,631 = 658`. */
export function printDifference({ from, to, difference }: Derived<Running>): string {
  return `${printNumber(to.value)} − ${printNumber(from.value)} = ${printNumber(difference)}`;
}

/** `47 a day`, `3.5 a day`. */
export function printRate(rate: number): string {
  return `${printNumber(rate < 10 ? tenths(rate) : Math.round(rate))} a day`;
}

/** `2,289 − 1,631 = 658 in 14 days: 47 a day; 48 a day before`. */
export function printDerived(derived: Derived<Running>): string {
  const { days, rate, before } = derived;
  const early = before === null ? '' : `; ${printRate(before)} before`;
  return `${printDifference(derived)} in ${countOf(days, 'day')}: ${printRate(rate)}${early}`;
}
