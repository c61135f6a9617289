import { CHARACTER } from '#axis/calendar.ts';
import { type Drawn, line, words } from '#drawing/shape.ts';
import { commonDays, type DaySpan } from '#model/day.ts';
import type { Bounds } from '#model/when.ts';
import { percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';
import { bandLine } from '#scale/layout/grid-scene.ts';

/** A strip is as wide as the page has room for: places along it are shares. */
type Percent = `${number}%`;

/** Of the names of months above or below strips, in pixels. */
export const CALENDAR_HEIGHT = 18;
const CALENDAR_BASELINE = 13;

/** Of the short name of a month. */
const LETTERS = 3;

/**
 * The names of months or years above or below strips `width` pixels wide: whole ones where these
 * have room, else short ones, else none.
 */
export function calendarScene(months: readonly ScaleBand[], width: number): readonly Drawn<Percent>[] {
  return months.flatMap(({ x, label }, index) => {
    const room = ((months[index + 1]?.x ?? 1) - x) * width;
    const fits = (name: string) => name.length * CHARACTER <= room;
    const name = [label, /^\D/.test(label) ? label.slice(0, LETTERS) : ''].find(fits) ?? '';
    return name === '' ? [] : [words('nums fill-muted text-2xs', name, percent(x), CALENDAR_BASELINE)];
  });
}

/** The days of a span between two bounds; null where one is open or none of them is in the span. */
export function daysBetween({ earliest, latest }: Bounds, span: DaySpan): DaySpan | null {
  return earliest === null || latest === null ? null : commonDays({ first: earliest, last: latest }, span);
}

/** What days stand on in a low strip: a line where each month begins, and one below all. */
export function stripGround(months: readonly ScaleBand[], height: number): readonly Drawn<Percent>[] {
  return [
    ...months.map(({ x }) => bandLine(percent(x), 0, height)),
    line('stroke-rule', '0%', height - 0.5, '100%', height - 0.5),
  ];
}
