import { heightOf, labelSide, type PlotScale } from '#figures/layout/figure-scene.ts';
import { printQualified } from '#model/figures/print-figure.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

/** What a character takes, in pixels. */
const CHARACTER = 6.2;
/** A line of words, in pixels. */
const LINE = 12;
/** Of a baseline from what it names, from the top and from the base line. */
const BESIDE = 4;
const HIGHEST = 11;

/**
 * Where the label of a figure would stand alone: the shares of the width it takes, its baseline.
 */
interface Wish {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function wished(figure: ToldFigure, scale: PlotScale): Wish | null {
  const side = labelSide(figure, scale);
  if (side === null || side.share < 0 || side.share > 1) return null;
  const { share, late } = side;
  const planned = figure.mode === 'planned' ? ' planned'.length : 0;
  const width = (printQualified(figure).length + planned + 3) * (CHARACTER / scale.width);
  const [from, to] = late ? [share - width, share] : [share, share + width];
  const y = Math.max(HIGHEST, heightOf(figure.value.max, scale) + BESIDE);
  return { from, to, y: Math.min(y, scale.height - BESIDE) };
}

/** Whether two labels lie on each other along the width. */
export function overlap(a: Pick<Wish, 'from' | 'to'>, b: Pick<Wish, 'from' | 'to'>): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * The places of the labels of a plot, by figure: each as near as may be to what it names. One that
 * has no room, or names what is out of view, has none.
 */
export type LabelPlaces = ReadonlyMap<string, Wish>;

/** No label on another: from the top down, and where no line is left below, above. */
export function labelPlaces(figures: readonly ToldFigure[], scale: PlotScale): LabelPlaces {
  const places = new Map<string, Wish>();
  const wishes = figures
    .flatMap((figure) => {
      const wish = wished(figure, scale);
      return wish ? [{ id: figure.id, wish }] : [];
    })
    .toSorted((a, b) => a.wish.y - b.wish.y);
  const steps = Array.from({ length: Math.ceil(scale.height / LINE) }, (_, step) => step * LINE);
  for (const { id, wish } of wishes) {
    const isFree = (y: number) =>
      [...places.values()].every((other) => !overlap(wish, other) || Math.abs(other.y - y) >= LINE);
    const below = steps.map((step) => wish.y + step).filter((y) => y <= scale.height - BESIDE);
    const above = steps.map((step) => wish.y - step).filter((y) => y >= HIGHEST);
    const y = [...below, ...above].find(isFree);
    if (y !== undefined) places.set(id, { ...wish, y });
  }
  return places;
}
