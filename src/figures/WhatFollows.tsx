import { figureName } from '#figures/figure-names.ts';
import type { SourceHead } from '#model/chronology.ts';
import { derivedFrom, isOneCount, printDerived, totalsOf } from '#model/figures/series.ts';
import { printSum, sumsAlong } from '#model/figures/sums.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

export interface WhatFollowsProps {
  /** Of one measure. */
  readonly figures: readonly ToldFigure[];
  /** Of all measures: items may be counted in others than their total. */
  readonly all: readonly ToldFigure[];
  readonly sources: readonly SourceHead[];
}

/** What is computed from the figures, and never printed by a source: differences, rates, sums. */
export function WhatFollows({ figures, all, sources }: WhatFollowsProps) {
  const derived = derivedFrom(totalsOf(figures));
  const own = new Set(figures.map(({ id }) => id));
  const sums = sumsAlong(all).filter(
    ({ total, items }) => (total && own.has(total.id)) || items.some(({ id }) => own.has(id)),
  );
  if (derived.length === 0 && sums.length === 0) return null;
  return (
    <ul aria-label="What follows" className="nums grid gap-1 text-xs">
      {derived.map((each) => (
        <li key={`${each.from.figure.id} ${each.to.figure.id}`}>
          <em>◇ {printDerived(each)}</em>
          <span className="text-muted">
            {isOneCount(each.from, each.to)
              ? ', derived.'
              : `, derived, if both count the same: ${figureName(each.from.figure, sources)}; ${figureName(each.to.figure, sources)}.`}
          </span>
        </li>
      ))}
      {sums.map((sum) => (
        <li key={sum.total?.id ?? sum.items[0]?.id}>
          {printSum(sum)}
          <span className="text-muted">
            {sum.makes && sum.total ? `, the total that is stated: “${sum.total.words}”` : ''}:{' '}
            {sum.items.map(({ words }) => words).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
