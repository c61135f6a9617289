import { numberAt } from '#base/at.ts';
import type { EventColumns } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';

/** How high a bar of the strip is, from 0 to 1, and how many days it stands for. */
export interface BrushBars {
  readonly heights: readonly number[];
  readonly days: number;
}

const MOST_BARS = 120;

/** How many of some events are listed on each day of a span, or on a few days together. */
export function brushBars({ listed }: EventColumns, shown: Int32Array, span: DaySpan): BrushBars {
  const all = span.last + 1 - span.first;
  const days = Math.ceil(all / MOST_BARS);
  const counts = Array.from({ length: Math.ceil(all / days) }, () => 0);
  for (const event of shown) {
    const place = Math.floor((numberAt(listed, event) - span.first) / days);
    const count = counts[place];
    if (count !== undefined) counts[place] = count + 1;
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return { heights: counts.map((count) => Math.sqrt(count / most)), days };
}
