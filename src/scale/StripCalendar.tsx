import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { CALENDAR_HEIGHT, calendarScene } from '#scale/layout/strip-ground.ts';
import { useWidth } from '#scale/use-width.ts';

/** The names of the months above or below strips, as far as they have room. */
export function StripCalendar({ months }: { readonly months: readonly ScaleBand[] }) {
  const [calendar, width] = useWidth<SVGSVGElement>(false);
  return (
    <svg ref={calendar} aria-hidden="true" width="100%" height={em(CALENDAR_HEIGHT)} className="fluid-picture block">
      <Elements of={calendarScene(months, width)} />
    </svg>
  );
}
