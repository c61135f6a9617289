import { memo } from 'react';

import { searchPart } from '#app/search/search-part.ts';
import { usePart } from '#app/start/program-part.ts';
import type { Chronology } from '#model/chronology.ts';
import type { TicksProps } from '#timeline/timeline-props.ts';

/** What is found, on the axis: nothing before somebody searches. */
export const AxisTicksToCome = memo(function AxisTicksToCome(props: TicksProps) {
  const { doors } = usePart(searchPart, false);
  return doors && <doors.AxisTicks {...props} />;
});

/** The same in the strip of the whole span. */
export function StripTicksToCome(props: { readonly chronology: Chronology; readonly height: number }) {
  const { doors } = usePart(searchPart, false);
  return doors && <doors.StripTicks {...props} />;
}
