import type { ViewportLimits } from '#axis/viewport.ts';
import { numberAt } from '#base/at.ts';
import { boundsAt, coreAt, type DateColumns } from '#model/date-columns.ts';
import { areDoubtful } from '#model/date-end.ts';
import { anchorOf } from '#model/when.ts';
import { extentOf, FORMS } from '#timeline/layout/extent.ts';

/** In the form column: on no part of the axis. */
export const OFF_AXIS = 255;

/**
 * Extents as columns: `form` holds positions in `FORMS` or `OFF_AXIS`, `soft` 1 for approximate or
 * uncertain dates; `beyond` is `EARLIER` or `LATER` where the day of a mark that stands at an end
 * of the axis lies before or after it; the days as in `Extent`.
 */
export interface AxisDates {
  readonly form: Uint8Array;
  readonly soft: Uint8Array;
  readonly beyond: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly at: Float64Array;
  readonly coreFrom: Float64Array;
  readonly coreTo: Float64Array;
}

/** In the column `beyond`; 0 for what has its day on the axis. */
export const EARLIER = 1;
export const LATER = 2;

function beyond(anchor: number | null, { start, end }: ViewportLimits): number {
  if (anchor === null) return 0;
  return anchor < start ? EARLIER : anchor >= end ? LATER : 0;
}

/** Columns for so many extents. */
export function extentColumns(length: number) {
  return {
    form: new Uint8Array(length),
    soft: new Uint8Array(length),
    beyond: new Uint8Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    at: new Float64Array(length),
    coreFrom: new Float64Array(length),
    coreTo: new Float64Array(length),
  };
}

function axisDates(columns: DateColumns, limits: ViewportLimits): AxisDates {
  const { length } = columns.reading;
  const dates = extentColumns(length);
  dates.form.fill(OFF_AXIS);
  for (let index = 0; index < length; index += 1) {
    const bounds = boundsAt(columns, index);
    const extent = extentOf(bounds, limits, coreAt(columns, index));
    if (!extent) continue;
    dates.form[index] = FORMS.indexOf(extent.form);
    dates.soft[index] = Number(areDoubtful(numberAt(columns.ends, index)));
    dates.beyond[index] = beyond(anchorOf(bounds), limits);
    dates.from[index] = extent.from;
    dates.to[index] = extent.to;
    dates.at[index] = extent.at;
    dates.coreFrom[index] = extent.coreFrom;
    dates.coreTo[index] = extent.coreTo;
  }
  return dates;
}

const known = new WeakMap<DateColumns, { readonly limits: ViewportLimits; readonly dates: AxisDates }>();

/**
 * The dates of events or of claims on an axis. Computed once for the columns and the limits:
 * filters and zoom only choose among them.
 */
export function datesOnAxis(columns: DateColumns, limits: ViewportLimits): AxisDates {
  const found = known.get(columns);
  if (found && found.limits.start === limits.start && found.limits.end === limits.end) return found.dates;
  const dates = axisDates(columns, limits);
  known.set(columns, { limits, dates });
  return dates;
}
