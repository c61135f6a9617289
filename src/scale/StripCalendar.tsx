import { Elements } from '#drawing/paint/Elements.tsx';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { CALENDAR_HEIGHT, calendarScene } from '#scale/layout/strip-ground.ts';

/** The names of the months above or below strips. */
export function StripCalendar({ months }: { readonly months: readonly ScaleBand[] }) {
  return (
    <svg aria-hidden="true" width="100%" height={CALENDAR_HEIGHT} className="block">
      <Elements of={calendarScene(months)} />
    </svg>
  );
}
