import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { DaySpan } from '#model/day.ts';
import type { Bounds } from '#model/when.ts';
import type { ScaleBand } from '#scale/layout/fluid-scale.ts';
import { daysSpokenScene, SPOKEN_HEIGHT } from '#voices/layout/days-spoken.ts';

export interface SpokenDaysProps {
  readonly days: readonly Bounds[];
  readonly months: readonly ScaleBand[];
  readonly span: DaySpan;
}

/** The days on which someone spoke. Words beside it say the same. */
export function SpokenDays({ days, months, span }: SpokenDaysProps) {
  return (
    <svg aria-hidden="true" width="100%" height={em(SPOKEN_HEIGHT)} className="fluid-picture block">
      <Elements of={daysSpokenScene(days, months, span)} />
    </svg>
  );
}
