import type { ViewportLimits } from '#axis/viewport.ts';
import type { EventColumns } from '#model/chronology.ts';
import { type ChronologyDates, datesOnAxis, OFF_AXIS } from '#timeline/layout/axis-dates.ts';
import { type Extent, type Form, FORMS } from '#timeline/layout/extent.ts';
import type { Lane } from '#timeline/layout/lanes.ts';

/**
 * The dated events of a lane as columns of one length, by `at`, then by event: made once for each choice of filters, so that a zoom touches
 * numbers only. `form` holds positions in `FORMS`, `soft` 1 for approximate or uncertain dates; `from`, `to` and `at` as in `Extent`.
 */
export interface LaneColumns {
  readonly length: number;
  readonly event: Int32Array;
  readonly form: Uint8Array;
  readonly soft: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly at: Float64Array;
}

/** A lane with its dated events. */
export interface DatedLane {
  readonly lane: Lane;
  readonly columns: LaneColumns;
}

/** Dates the events of lanes. Events that are on no part of the axis have no place in the columns. */
export function dateLanes(events: EventColumns, lanes: readonly Lane[], limits: ViewportLimits): readonly DatedLane[] {
  const dates = datesOnAxis(events, limits);
  return lanes.map((lane) => ({ lane, columns: columnsOf(dates, lane) }));
}

function columnsOf({ own, told }: ChronologyDates, { events, reports }: Lane): LaneColumns {
  const dates = reports ? told : own;
  const places = reports ?? events;
  const order: number[] = [];
  for (let index = 0; index < places.length; index += 1) {
    if (dates.form[places[index] ?? 0] !== OFF_AXIS) order.push(index);
  }
  // Lanes come in the order of the events' own dates: nearly sorted, which this sort takes advantage of.
  const at = (index: number) => dates.at[places[index] ?? 0] ?? 0;
  order.sort((a, b) => at(a) - at(b) || a - b);
  const { length } = order;
  const columns = {
    length,
    event: new Int32Array(length),
    form: new Uint8Array(length),
    soft: new Uint8Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    at: new Float64Array(length),
  };
  for (let position = 0; position < length; position += 1) {
    const index = order[position] ?? 0;
    const place = places[index] ?? 0;
    columns.event[position] = events[index] ?? 0;
    columns.form[position] = dates.form[place] ?? 0;
    columns.soft[position] = dates.soft[place] ?? 0;
    columns.from[position] = dates.from[place] ?? 0;
    columns.to[position] = dates.to[place] ?? 0;
    columns.at[position] = dates.at[place] ?? 0;
  }
  return columns;
}

/** The extent at a position of the columns. */
export function extentIn({ form, from, to, at }: LaneColumns, position: number): Extent {
  const of: Form = FORMS[form[position] ?? 0] ?? 'day';
  return { form: of, from: from[position] ?? 0, to: to[position] ?? 0, at: at[position] ?? 0 };
}
