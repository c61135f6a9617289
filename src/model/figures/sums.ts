import type { Figure } from '#model/corpus.ts';
import { printNumber, printQualified } from '#model/figures/print-figure.ts';

type Item = Pick<Figure, 'id' | 'value' | 'qualifier' | 'partOf'>;

/** Items added up, and the total that is stated for them. */
export interface Sum<Of extends Item> {
  readonly total: Of | null;
  readonly items: readonly Of[];
  readonly sum: number;
  /** Whether the items make the stated total. */
  readonly makes: boolean;
}

/**
 * Itemised figures added up, along `partOf` only. Items that are no single number are left out,
 * with their whole sum.
 */
export function sumsAlong<Of extends Item>(figures: readonly Of[]): readonly Sum<Of>[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const totals = new Set(figures.flatMap(({ partOf }) => partOf ?? []));
  return [...totals].flatMap((totalId) => {
    const items = figures.filter(({ partOf }) => partOf === totalId);
    if (items.length < 2 || items.some(({ value }) => value.min !== value.max)) return [];
    const sum = items.reduce((whole, { value }) => whole + value.min, 0);
    const total = byId.get(totalId) ?? null;
    return [{ total, items, sum, makes: total === null || (total.value.min === sum && total.value.max === sum) }];
  });
}

/** `29 + 23 + 2 + 1 = 55`, or `46 + 6 = 52; the stated total is 60`. */
export function printSum<Of extends Item>({ total, items, sum, makes }: Sum<Of>): string {
  const equation = `${items.map(({ value }) => printNumber(value.min)).join(' + ')} = ${printNumber(sum)}`;
  return makes || total === null ? equation : `${equation}; the stated total is ${printQualified(total)}`;
}
