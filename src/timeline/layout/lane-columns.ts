import type { ViewportLimits } from '#axis/viewport.ts';
import type { EventColumns } from '#model/chronology.ts';
import { dateInLane, type Extent, extentOf, type Form, FORMS } from '#timeline/layout/extent.ts';
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

/** All lanes, and the days of all their marks together, upwards. */
export interface DatedLanes {
  readonly lanes: readonly DatedLane[];
  readonly at: Float64Array;
}

/** Dates the events of lanes. Events that are on no part of the axis have no place in the columns. */
export function dateLanes(events: EventColumns, lanes: readonly Lane[], limits: ViewportLimits): DatedLanes {
  const dated = lanes.map((lane) => ({ lane, columns: columnsOf(events, lane, limits) }));
  const at = new Float64Array(dated.reduce((sum, { columns }) => sum + columns.length, 0));
  let filled = 0;
  for (const { columns } of dated) {
    at.set(columns.at, filled);
    filled += columns.length;
  }
  return { lanes: dated, at: at.toSorted() };
}

function columnsOf(events: EventColumns, lane: Lane, limits: ViewportLimits): LaneColumns {
  const most = lane.events.length;
  const at = new Float64Array(most);
  const extents: Extent[] = [];
  const softs: boolean[] = [];
  const found: number[] = [];
  for (const event of lane.events) {
    const date = dateInLane(events, event, lane);
    const extent = extentOf(date, limits);
    if (!extent) continue;
    at[found.length] = extent.at;
    found.push(event);
    extents.push(extent);
    softs.push(date.approximate || date.uncertain);
  }
  const length = found.length;
  const order = Uint32Array.from({ length }, (_, index) => index);
  order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || (found[a] ?? 0) - (found[b] ?? 0));
  return {
    length,
    event: Int32Array.from(order, (index) => found[index] ?? 0),
    form: Uint8Array.from(order, (index) => FORMS.indexOf(extents[index]?.form ?? 'day')),
    soft: Uint8Array.from(order, (index) => Number(softs[index])),
    from: Float64Array.from(order, (index) => extents[index]?.from ?? 0),
    to: Float64Array.from(order, (index) => extents[index]?.to ?? 0),
    at: Float64Array.from(order, (index) => at[index] ?? 0),
  };
}

/** The extent at a position of the columns. */
export function extentIn({ form, from, to, at }: LaneColumns, position: number): Extent {
  const of: Form = FORMS[form[position] ?? 0] ?? 'day';
  return { form: of, from: from[position] ?? 0, to: to[position] ?? 0, at: at[position] ?? 0 };
}
