import type { Viewport } from '#axis/viewport.ts';
import { type Drawn, line, type Line, rect, words } from '#drawing/shape.ts';
import { dayOf } from '#figures/layout/plots.ts';
import type { DaySpan } from '#model/day.ts';
import { printQualified } from '#model/figures/print-figure.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';
import { percent } from '#scale/layout/fluid-scale.ts';

type Percent = `${number}%`;
type Parts = readonly Drawn<Percent>[];

/** Where a plot stands: the days in view, its height, and the number at its top. */
export interface PlotScale {
  readonly view: Viewport;
  /** In pixels, both; shares of the width are drawn on any. */
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

/** In pixels: room for a label above the highest value, and the base line's distance from below. */
const TOP = 16;
const BOTTOM = 1;
const ARROW = 12;
const HALF_DAY = 0.5;
const DOT = 9;
/** Beyond this share of the width a label stands before what it names. */
const LATE = 0.72;

const INK = 'stroke-(--source)';
const LABEL = 'nums fill-ink stroke-paper text-2xs [paint-order:stroke] [stroke-width:3px]';

/** The share of the width at which a day stands, with its fraction. */
export function shareOf(day: number, { start, end }: Viewport): number {
  return (day - start) / (end - start);
}

/** The height of a value, in pixels from the top: zero lies on the base line. */
export function heightOf(value: number, { height, most }: PlotScale): number {
  const base = height - BOTTOM;
  return base - (value / most) * (base - TOP);
}

/** A dot: a line without length, round at its ends, so that it keeps its size on any width. */
function dot(classes: string, x: Percent, y: number, size: number): Line<Percent> {
  return line(`[stroke-linecap:round] ${classes}`, x, y, x, y, size);
}

/** A point of a value: hollow where it is planned or bounded from below without being reached. */
function pointAt(x: Percent, y: number, { mode, qualifier }: ToldFigure): Parts {
  const hollow = mode === 'planned' || qualifier === 'more-than';
  return [
    ...(qualifier === 'about' ? [dot(`${INK} opacity-30`, x, y, DOT + 8)] : []),
    dot(INK, x, y, DOT),
    ...(hollow ? [dot('stroke-paper', x, y, DOT - 4)] : []),
  ];
}

/** `more than`, `at least`: the value may be higher, by an amount that nobody says. */
function openUpwards(x: Percent, y: number): Parts {
  return [
    line(`${INK} [stroke-linecap:round]`, x, y - DOT / 2, x, y - ARROW, 2),
    words('fill-(--source) text-2xs', '▲', x, y - ARROW + 2, 'middle'),
  ];
}

/** `up to`: the value may be lower: its top, and what fades below it. */
function openDownwards(x: Percent, y: number, base: number): Parts {
  const steps = [0.75, 0.5, 0.25];
  const room = Math.min(base - y, 3 * ARROW) / steps.length;
  return steps.map((_, step) =>
    line(`${INK} ${['opacity-70', 'opacity-40', 'opacity-20'][step]}`, x, y + step * room, x, y + (step + 1) * room, 4),
  );
}

function qualified(x: Percent, y: number, figure: ToldFigure, base: number): Parts {
  const { qualifier } = figure;
  const opens = qualifier === 'more-than' || qualifier === 'at-least';
  return [
    ...(opens ? openUpwards(x, y) : []),
    ...(qualifier === 'up-to' ? openDownwards(x, y, base) : []),
    ...pointAt(x, y, figure),
  ];
}

/** A range as a bar with two ends, without a middle. */
function rangeAt(x: Percent, { value }: ToldFigure, scale: PlotScale): Parts {
  const [low, high] = [heightOf(value.min, scale), heightOf(value.max, scale)];
  return [line(INK, x, low, x, high, 3), dot(INK, x, low, 6), dot(INK, x, high, 6)];
}

function valueAt(day: number, figure: ToldFigure, scale: PlotScale): Parts {
  const x = percent(shareOf(day + HALF_DAY, scale.view));
  const { min, max } = figure.value;
  return min === max ? qualified(x, heightOf(max, scale), figure, scale.height - BOTTOM) : rangeAt(x, figure, scale);
}

/**
 * A total: its point on the as-of day, a riser below it, a dotted foot from the first day counted.
 */
function runningScene(figure: ToldFigure, day: number, scale: PlotScale): Parts {
  const { period, value } = figure;
  const base = scale.height - BOTTOM;
  const x = percent(shareOf(day + HALF_DAY, scale.view));
  const foot = period
    ? [line(`${INK} [stroke-dasharray:1_3]`, percent(shareOf(period.first, scale.view)), base - 1, x, base - 1, 2)]
    : [];
  return [
    ...foot,
    line(`${INK} opacity-50`, x, base, x, heightOf(value.min, scale), 1.5),
    ...valueAt(day, figure, scale),
  ];
}

/** A count over its days, from zero; hollow, dashed where it is planned. */
function periodScene(figure: ToldFigure, period: DaySpan, scale: PlotScale): Parts {
  const { mode, value, qualifier } = figure;
  const base = scale.height - BOTTOM;
  const y = heightOf(value.max, scale);
  const from = shareOf(period.first, scale.view);
  const to = shareOf(period.last + 1, scale.view);
  const classes = mode === 'planned' ? `fill-none ${INK} [stroke-dasharray:4_3]` : `fill-paper ${INK}`;
  const middle = percent((from + to) / 2);
  return [
    rect(classes, percent(from), Math.min(y, base - 2), percent(to - from), Math.max(2, base - y)),
    ...(qualifier === 'more-than' || qualifier === 'at-least' ? openUpwards(middle, y) : []),
    ...(qualifier === 'up-to' ? openDownwards(middle, y, base) : []),
  ];
}

/** What is written beside a figure: its source, and on which line. */
export interface FigureLabel {
  readonly letter: string;
  /** Of its words, in pixels from the top. */
  readonly y: number;
}

/**
 * Where the label of a figure stands: beside its point, or beside its days, at whichever side has
 * room. `share` is where it begins, or where it ends before what it names. Null: no day is given.
 */
export function labelSide(
  figure: ToldFigure,
  { view }: PlotScale,
): { readonly share: number; readonly late: boolean } | null {
  const { counting, period } = figure;
  const day = dayOf(figure);
  if (day === null) return null;
  const isPeriod = counting === 'period' && period !== null;
  const [from, to] = isPeriod ? [period.first, period.last + 1] : [day + HALF_DAY, day + HALF_DAY];
  const late = shareOf(to, view) > LATE;
  return { share: shareOf(late ? from : to, view), late };
}

function labelScene(figure: ToldFigure, scale: PlotScale, label: FigureLabel | null): Parts {
  const side = labelSide(figure, scale);
  if (label === null || side === null) return [];
  const { share, late } = side;
  const text = `${printQualified(figure)}${figure.mode === 'planned' ? ' planned' : ''} ${label.letter}`;
  const gap = figure.counting === 'period' ? 4 : 9;
  return [words(LABEL, text, percent(share), label.y, late ? 'end' : 'start', late ? -gap : gap)];
}

/** A figure as it is drawn, with its label if that has room; nothing where no day is given. */
export function figureScene(figure: ToldFigure, scale: PlotScale, label: FigureLabel | null): Parts {
  const { period, counting } = figure;
  if (counting === 'period' && period !== null) {
    return [...periodScene(figure, period, scale), ...labelScene(figure, scale, label)];
  }
  const day = dayOf(figure);
  if (day === null) return [];
  const drawn = counting === 'running' ? runningScene(figure, day, scale) : valueAt(day, figure, scale);
  return [...drawn, ...labelScene(figure, scale, label)];
}
