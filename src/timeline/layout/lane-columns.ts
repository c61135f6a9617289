import type { ViewportLimits } from '#axis/viewport.ts';
import { at, numberAt } from '#base/at.ts';
import { placesByKey } from '#base/places-by-key.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { publicationSpan } from '#model/publication.ts';
import { type AxisDates, datesOnAxis, extentColumns, OFF_AXIS } from '#timeline/layout/axis-dates.ts';
import { type Extent, type Form, FORMS } from '#timeline/layout/extent.ts';
import type { Lane } from '#timeline/layout/lanes.ts';

/**
 * The dated events of a lane as columns of one length, by `at`, then by event: made once for each
 * choice of filters, so that a zoom touches numbers only.
 */
export interface LaneColumns extends AxisDates {
  readonly length: number;
  readonly event: Int32Array;
}

/** A lane with its dated events. */
export interface DatedLane {
  readonly lane: Lane;
  readonly columns: LaneColumns;
  /** The first day after the publication of its source; Infinity: not known, or not of one. */
  readonly flag: number;
}

/**
 * Dates the events of lanes. Events that are on no part of the axis have no place in the columns.
 */
export function dateLanes(
  { events, claims, sources }: Pick<Chronology, 'events' | 'claims' | 'sources'>,
  lanes: readonly Lane[],
  limits: ViewportLimits,
): readonly DatedLane[] {
  return lanes.map((lane) => ({
    lane,
    flag: lane.grouping === 'source' ? dayAfter(at(sources, lane.index)) : Infinity,
    columns: lane.claims
      ? columnsOf(datesOnAxis(claims, limits), lane.claims, lane.events)
      : columnsOf(datesOnAxis(events, limits), lane.events, lane.events),
  }));
}

function dayAfter({ published }: SourceHead): number {
  return (publicationSpan(published)?.last ?? Infinity) + 1;
}

/** `places` are those of the dates, beside the events whose marks stand there. */
function columnsOf(dates: AxisDates, places: readonly number[], events: readonly number[]): LaneColumns {
  const order = orderOnAxis(dates, places);
  const { length } = order;
  const columns = { length, event: new Int32Array(length), ...extentColumns(length) };
  for (let position = 0; position < length; position += 1) {
    const index = numberAt(order, position);
    const place = at(places, index);
    columns.event[position] = at(events, index);
    columns.form[position] = numberAt(dates.form, place);
    columns.soft[position] = numberAt(dates.soft, place);
    columns.beyond[position] = numberAt(dates.beyond, place);
    columns.from[position] = numberAt(dates.from, place);
    columns.to[position] = numberAt(dates.to, place);
    columns.at[position] = numberAt(dates.at, place);
    columns.coreFrom[position] = numberAt(dates.coreFrom, place);
    columns.coreTo[position] = numberAt(dates.coreTo, place);
  }
  return columns;
}

/** The indexes of places whose dates are on the axis, by the days at which they stand. */
function orderOnAxis(dates: AxisDates, places: readonly number[]): Int32Array {
  const onAxis = new Int32Array(places.length);
  const days = new Int32Array(places.length);
  let count = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = at(places, index);
    if (numberAt(dates.form, place) === OFF_AXIS) continue;
    onAxis[count] = index;
    days[count++] = Math.floor(numberAt(dates.at, place));
  }
  return placesByKey(days.subarray(0, count)).map((position) => numberAt(onAxis, position));
}

/** The place of an event of a lane in time, from 1: that to which arrow keys come. */
export function placeInTime({ event: events, at: days, length }: LaneColumns, event: number): number {
  const day = numberAt(days, events.indexOf(event));
  let place = 1;
  for (let other = 0; other < length; other += 1) {
    const apart = numberAt(days, other) - day || numberAt(events, other) - event;
    if (apart < 0) place += 1;
  }
  return place;
}

export function formIn({ form }: LaneColumns, position: number): Form {
  return at(FORMS, numberAt(form, position));
}

/** The extent at a position of the columns. */
export function extentIn(columns: LaneColumns, position: number): Extent {
  return {
    form: formIn(columns, position),
    from: numberAt(columns.from, position),
    to: numberAt(columns.to, position),
    at: numberAt(columns.at, position),
    coreFrom: numberAt(columns.coreFrom, position),
    coreTo: numberAt(columns.coreTo, position),
  };
}
