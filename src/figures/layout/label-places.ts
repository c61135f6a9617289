import { heightOf, type PlotScale, shareOf } from '#figures/layout/figure-scene.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

/** Labels whose ends are nearer than this share of the width may lie on each other. */
const NEAR = 0.25;
/** A line of words, in pixels. */
const LINE = 12;
/** Of a baseline from what it names, from the top and from the base line. */
const BESIDE = 4;
const HIGHEST = 11;

/** Where the label of a figure would stand alone: the share of the width, and its baseline. */
function wished(figure: ToldFigure, scale: PlotScale): { readonly share: number; readonly y: number } | null {
  const day = figure.asOf ?? figure.period?.last ?? null;
  if (day === null) return null;
  const y = Math.max(HIGHEST, heightOf(figure.value.max, scale) + BESIDE);
  return { share: shareOf(day, scale.view), y: Math.min(y, scale.height - BESIDE) };
}

/**
 * The baselines of the labels of a plot, by figure: each as near as may be to what it names, and
 * none on another. From the top down; where there is no line left below, above.
 */
export function labelPlaces(figures: readonly ToldFigure[], scale: PlotScale): ReadonlyMap<string, number> {
  const placed: { readonly share: number; readonly y: number }[] = [];
  const places = new Map<string, number>();
  const wishes = figures
    .flatMap((figure) => {
      const wish = wished(figure, scale);
      return wish ? [{ id: figure.id, ...wish }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  for (const { id, share, y } of wishes) {
    const isFree = (at: number) =>
      placed.every((other) => Math.abs(other.share - share) > NEAR || Math.abs(other.y - at) >= LINE);
    const steps = Array.from({ length: 2 * figures.length + 1 }, (_, step) => step * LINE);
    const below = steps.map((step) => y + step).filter((at) => at <= scale.height - BESIDE);
    const above = steps.map((step) => y - step).filter((at) => at >= HIGHEST);
    const at = [...below, ...above].find(isFree) ?? y;
    placed.push({ share, y: at });
    places.set(id, at);
  }
  return places;
}
