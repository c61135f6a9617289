import type { Figure } from '#model/corpus.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

/** Figures of one measure and one way of counting: what shares a scale. */
export interface Plot {
  readonly counting: Figure['counting'];
  readonly figures: readonly ToldFigure[];
  /** At the top of the scale, which begins at zero. */
  readonly most: number;
}

const ORDER: readonly Figure['counting'][] = ['running', 'period', 'stock'];

/** How a plot is headed. */
export const COUNTING_WORDS: Readonly<Record<Figure['counting'], string>> = {
  running: 'Running totals',
  period: 'Counts of a period',
  stock: 'At a moment',
};

/** The day by which figures are put in order: what they tell up to; null: no day is given. */
export function dayOf({ asOf, period }: Pick<ToldFigure, 'asOf' | 'period'>): number | null {
  return asOf ?? period?.last ?? null;
}

/** In time order, planned before achieved of a day, those without a day last. */
export function inTimeOrder(figures: readonly ToldFigure[]): readonly ToldFigure[] {
  const rank = (figure: ToldFigure) => dayOf(figure) ?? Infinity;
  return figures.toSorted(
    (a, b) =>
      (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || Number(a.mode === 'achieved') - Number(b.mode === 'achieved'),
  );
}

/** The plots of a measure: running totals, counts of a period and stocks are never on one scale. */
export function plotsOf(figures: readonly ToldFigure[]): readonly Plot[] {
  return ORDER.flatMap((counting) => {
    const own = inTimeOrder(figures.filter((figure) => figure.counting === counting));
    return own.length === 0
      ? []
      : [
          {
            counting,
            figures: own,
            most: Math.max(1, ...own.flatMap((figure) => (dayOf(figure) === null ? [] : [figure.value.max]))),
          },
        ];
  });
}

/** How high a plot is, in pixels: more where there is more to compare. */
export function plotHeight({ figures }: Plot): number {
  return figures.length > 2 ? 112 : figures.length === 2 ? 64 : 36;
}
