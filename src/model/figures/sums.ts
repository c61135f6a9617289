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

export function addedUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
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
    const sum = addedUp(items.map(({ value }) => value.min));
    const total = byId.get(totalId) ?? null;
    return [{ total, items, sum, makes: total === null || (total.value.min === sum && total.value.max === sum) }];
  });
}

/** `29 + 23 + 2 + 1 = 55`. */
export function printAddition(numbers: readonly number[]): string {
  return `${numbers.map(printNumber).join(' + ')} = ${printNumber(addedUp(numbers))}`;
}

/** As an addition, or `46 + 6 = 52; the stated total is 60`. */
export function printSum<Of extends Item>({ total, items, makes }: Sum<Of>): string {
  const addition = printAddition(items.map(({ value }) => value.min));
  return makes || total === null ? addition : `${addition}; the stated total is ${printQualified(total)}`;
}
