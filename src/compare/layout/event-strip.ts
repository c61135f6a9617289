import type { Chronology } from '#model/chronology.ts';
import { boundsAt, coreAt } from '#model/date-columns.ts';
import { commonDays, type Day, day, type DaySpan } from '#model/day.ts';
import { type Drawn, rect } from '#drawing/shape.ts';
import { partOf, percent, type ScaleBand } from '#scale/layout/fluid-scale.ts';
import { stripGround } from '#scale/layout/strip-ground.ts';

type Percent = `${number}%`;

/** In pixels, from top to bottom. */
export const STRIP_HEIGHT = 18;
const TOP = 4;
/** In days. */
const TAIL = 4;

/** The days between two bounds; where one is open some days up to the other. */
function withinBounds(earliest: Day | null, latest: Day | null, span: DaySpan): DaySpan | null {
  if (earliest !== null && latest !== null) return commonDays({ first: earliest, last: latest }, span);
  if (latest !== null) return commonDays({ first: day(latest - TAIL), last: latest }, span);
  return earliest === null ? null : commonDays({ first: earliest, last: day(earliest + TAIL) }, span);
}

/**
 * The days of an event on the scale of the span: full where it surely was so or is one day, pale
 * over the days on one of which it was, a short pale tail where one side is open. Nothing where an
 * event is outside.
 */
export function eventStrip(
  { events, span }: Pick<Chronology, 'events' | 'span'>,
  event: number,
  months: readonly ScaleBand[],
): readonly Drawn<Percent>[] {
  const { earliest, latest } = boundsAt(events, event);
  const isOpen = earliest === null || latest === null;
  const days = withinBounds(earliest, latest, span);
  const core = coreAt(events, event);
  const sure = core && commonDays(core, span);
  const bar = (part: DaySpan, looks: string) => {
    const { x, width } = partOf(part, span);
    return rect<Percent>(looks, percent(x), TOP, percent(width), STRIP_HEIGHT - TOP);
  };
  return [
    ...stripGround(months, STRIP_HEIGHT),
    ...(days
      ? [bar(days, isOpen ? 'fill-ink opacity-15' : days.first === days.last ? 'fill-ink' : 'fill-ink opacity-30')]
      : []),
    ...(sure && days && days.first !== days.last ? [bar(sure, 'fill-ink')] : []),
  ];
}
