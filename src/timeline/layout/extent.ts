import type { ViewportLimits } from '#axis/viewport.ts';
import type { DaySpan } from '#model/day.ts';
import type { Reading } from '#model/vocabulary.ts';
import { anchorOf, type DateBounds } from '#model/when.ts';

/** How a date is drawn: the readings, and the one-sided bounds that any reading may have. */
export type Form = Reading | 'before' | 'after';

/** All forms, in the order of the key. */
export const FORMS: readonly Form[] = ['day', 'throughout', 'within', 'accumulated', 'before', 'after'];

/**
 * What a date covers on the axis: days `from` to `to` with fractions, half-open, cut to the limits.
 * `at` is where its mark stands: the middle of its anchor day. On the days `coreFrom` to `coreTo`,
 * likewise cut, it surely was so; none if they are one.
 */
export interface Extent {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/**
 * The extent of a date, or null when no part of it lies within the limits or no day is given: there
 * exactly when the date is `in-span`.
 */
export function extentOf(bounds: DateBounds, limits: ViewportLimits, core: DaySpan | null = null): Extent | null {
  const { reading, earliest, latest } = bounds;
  const anchor = anchorOf(bounds);
  if (anchor === null) return null;
  const form: Form = earliest === null ? 'before' : latest === null ? 'after' : (reading ?? 'day');
  // The open side may reach into the limits from beyond them: then the date stands at their edge.
  const from = Math.max(earliest ?? Math.min(anchor, limits.end - 1), limits.start);
  const to = Math.min((latest ?? Math.max(anchor, limits.start)) + 1, limits.end);
  if (to <= from) return null;
  const at = Math.min(Math.max(anchor, limits.start), limits.end - 1) + 0.5;
  const coreFrom = core ? Math.min(Math.max(core.first, from), to) : from;
  const coreTo = core ? Math.max(Math.min(core.last + 1, to), coreFrom) : from;
  return { form, from, to, at, coreFrom, coreTo };
}
