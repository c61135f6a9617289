import type { DaySpan } from '#model/day.ts';
import type { Bounds } from '#model/when.ts';
import { type Drawn, line, rect } from '#drawing/shape.ts';
import { partOf, percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';
import { bandLine } from '#scale/layout/grid-scene.ts';

type Percent = `${number}%`;

/** In pixels, from top to bottom. */
export const SPOKEN_HEIGHT = 18;
const TOP = 3;

/** The days of the span on which something was said; null where an end is open or lies outside. */
function within({ earliest, latest }: Bounds, span: DaySpan): DaySpan | null {
  if (earliest === null || latest === null || latest < span.first || earliest > span.last) return null;
  return { first: earliest < span.first ? span.first : earliest, last: latest > span.last ? span.last : latest };
}

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
    const known = within(each, span);
    return known ? [{ ...partOf(known, span), sure: each.earliest === each.latest }] : [];
  });
  return [
    ...months.map(({ x }) => bandLine(percent(x), 0, SPOKEN_HEIGHT)),
    line<Percent>('stroke-rule', '0%', SPOKEN_HEIGHT - 0.5, '100%', SPOKEN_HEIGHT - 0.5),
    ...drawn.map(({ x, width, sure }) =>
      rect(sure ? 'fill-ink' : 'fill-ink opacity-30', percent(x), TOP, percent(width), SPOKEN_HEIGHT - TOP),
    ),
  ];
}
