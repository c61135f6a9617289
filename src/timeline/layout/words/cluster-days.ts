import { at } from '#base/at.ts';
import { day, printSpan } from '#model/day.ts';
import type { CountRun } from '#timeline/layout/count-runs.ts';

/**
 * The days that a count stands for, in words: `11–16 Oct`; where the days of its events lie beyond
 * the ends of the axis `from before 1 Sep`, `up to 11 Sep`, `from 20 Nov on`, `after 30 Nov`.
 */
export function daysOfCluster({ from, to, days }: CountRun, year = true): string {
  const words = (first: number, last: number) => printSpan({ first: day(first), last: day(last) }, { year });
  const first = at(days, 0);
  const last = at(days, days.length - 1);
  const isOne = days.length === 1;
  if (first.earlier > 0 && last.later > 0) return `from before ${words(from, from)} on`;
  if (first.earlier > 0)
    return isOne && first.earlier === first.count
      ? `from before ${words(from, from)}`
      : `up to ${words(last.day, last.day)}`;
  if (last.later > 0)
    return isOne && last.later === last.count ? `after ${words(last.day, last.day)}` : `from ${words(from, from)} on`;
  return words(from, to - 1);
}
