import { ticksOf } from '#axis/ticks.ts';
import type { Viewport } from '#axis/viewport.ts';
import { type Drawn, line, words } from '#drawing/shape.ts';
import { percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';

type Percent = `${number}%`;

/** In pixels, of the calendar above the plots. */
export const CALENDAR_HEIGHT = 34;

/** Half the width of a day's words, in pixels. */
const DAY_HALF = 8;

/** The calendar of the days in view, laid out for a width and drawn on any. */
export interface FluidCalendar {
  readonly months: readonly ScaleBand[];
  readonly scene: readonly Drawn<Percent>[];
}

/** Months or years above, days below, for a plot about `width` pixels wide. */
export function fluidCalendar(view: Viewport, width: number): FluidCalendar {
  const { bands, ticks, pinned } = ticksOf(view, width);
  const months = bands.map(({ x0, label }) => ({ x: x0 / width, label: x0 <= 0 ? pinned : label }));
  return {
    months,
    scene: [
      ...months.flatMap(({ x, label }): readonly Drawn<Percent>[] => [
        line('stroke-strong-rule', percent(x), 2, percent(x), CALENDAR_HEIGHT),
        ...(label === '' ? [] : [words('fill-ink text-xs font-semibold', label, percent(x), 13, 'start', 5)]),
      ]),
      ...ticks.flatMap(({ x, label }): readonly Drawn<Percent>[] => [
        line('stroke-rule', percent(x / width), CALENDAR_HEIGHT - 4, percent(x / width), CALENDAR_HEIGHT),
        ...(label === '' ? [] : [words('nums fill-muted text-2xs', label, percent(x / width), 27, anchorAt(x, width))]),
      ]),
    ],
  };
}

/** About its tick, but where an edge would cut it. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  return x < DAY_HALF ? 'start' : x > width - DAY_HALF ? 'end' : 'middle';
}
