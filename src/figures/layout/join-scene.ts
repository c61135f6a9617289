import { type Drawn, line } from '#drawing/shape.ts';
import { heightOf, type PlotScale, shareOf } from '#figures/layout/figure-scene.ts';
import { isOneCount, totalsOf } from '#model/figures/series.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';
import { percent } from '#scale/layout/fluid-scale.ts';

/**
 * The steps between totals that are one count going on: from each along its height to the day of
 * the next, and up; never a slope, since nobody says what lies between.
 */
export function joinScene(figures: readonly ToldFigure[], scale: PlotScale): readonly Drawn<`${number}%`>[] {
  const totals = totalsOf(figures);
  return totals.flatMap((to, place) => {
    const from = totals.slice(0, place).findLast((each) => each.asOf < to.asOf && isOneCount(each, to));
    if (!from) return [];
    const [x1, x2] = [from.asOf, to.asOf].map((day) => percent(shareOf(day + 0.5, scale.view)));
    const [y1, y2] = [heightOf(from.value, scale), heightOf(to.value, scale)];
    if (x1 === undefined || x2 === undefined) return [];
    return [line('stroke-ink', x1, y1, x2, y1), line('stroke-ink', x2, y1, x2, y2)];
  });
}
