import type { DaySpan } from '#model/day.ts';
import type { Bounds } from '#model/when.ts';
import { type Drawn, rect } from '#drawing/shape.ts';
import { partOf, percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';
import { daysBetween, stripGround } from '#scale/layout/strip-ground.ts';

type Percent = `${number}%`;

/** In pixels, from top to bottom. */
export const SPOKEN_HEIGHT = 18;
const TOP = 3;

/**
 * The days on which someone spoke, on the scale of the span: a full tick where the day is known, a
 * pale bar over the days on one of which it was.
 */
export function daysSpokenScene(
  days: readonly Bounds[],
  months: readonly ScaleBand[],
  span: DaySpan,
): readonly Drawn<Percent>[] {
  const drawn = days.flatMap((each) => {
    const known = daysBetween(each, span);
    return known ? [{ ...partOf(known, span), sure: each.earliest === each.latest }] : [];
  });
  return [
    ...stripGround(months, SPOKEN_HEIGHT),
    ...drawn.map(({ x, width, sure }) =>
      rect(sure ? 'fill-ink' : 'fill-ink opacity-30', percent(x), TOP, percent(width), SPOKEN_HEIGHT - TOP),
    ),
  ];
}
