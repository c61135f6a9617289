import type { ViewportLimits } from '#axis/viewport.ts';
import { APPROXIMATE, boundsOf, type EventColumns, UNCERTAIN } from '#model/chronology.ts';
import { extentOf, FORMS } from '#timeline/layout/extent.ts';

/** In the form column: on no part of the axis. */
export const OFF_AXIS = 255;

/**
 * Extents as columns: `form` holds positions in `FORMS` or `OFF_AXIS`, `soft` 1 for approximate or uncertain dates; `from`, `to` and `at` as in
 * `Extent`.
 */
export interface AxisDates {
  readonly form: Uint8Array;
  readonly soft: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly at: Float64Array;
}

interface DateColumns {
  readonly reading: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly flags: Int32Array;
}

function axisDates({ reading, earliest, latest, flags }: DateColumns, limits: ViewportLimits): AxisDates {
  const { length } = reading;
  const dates = {
    form: new Uint8Array(length).fill(OFF_AXIS),
    soft: new Uint8Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    at: new Float64Array(length),
  };
  for (let index = 0; index < length; index += 1) {
    const extent = extentOf(boundsOf(reading[index], earliest[index], latest[index]), limits);
    if (!extent) continue;
    dates.form[index] = FORMS.indexOf(extent.form);
    dates.soft[index] = Number(((flags[index] ?? 0) & (APPROXIMATE | UNCERTAIN)) !== 0);
    dates.from[index] = extent.from;
    dates.to[index] = extent.to;
    dates.at[index] = extent.at;
  }
  return dates;
}

/** The dates of a chronology on its axis: `own` by event, `told` by report, which is a place in `sourceRefs`. */
export interface ChronologyDates {
  readonly own: AxisDates;
  readonly told: AxisDates;
}

const known = new WeakMap<EventColumns, { readonly limits: ViewportLimits; readonly dates: ChronologyDates }>();

/** Computed once for each chronology and its limits: filters and zoom only choose among them. */
export function datesOnAxis(events: EventColumns, limits: ViewportLimits): ChronologyDates {
  const found = known.get(events);
  if (found && found.limits.start === limits.start && found.limits.end === limits.end) return found.dates;
  const { toldReading, toldEarliest, toldLatest, toldFlags } = events;
  const dates = {
    own: axisDates(events, limits),
    told: axisDates({ reading: toldReading, earliest: toldEarliest, latest: toldLatest, flags: toldFlags }, limits),
  };
  known.set(events, { limits, dates });
  return dates;
}
