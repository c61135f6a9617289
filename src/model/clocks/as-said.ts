import { at, numberAt } from '#base/at.ts';
import type { Chronology, EventColumns } from '#model/chronology.ts';
import { agreementsOf } from '#model/choice/agreements-of.ts';
import type { ClaimColumns } from '#model/claim-columns.ts';
import { type DateColumns, NO_DAY } from '#model/date-columns.ts';
import { READINGS, valuesOf } from '#model/vocabulary.ts';

const [DAY, WITHIN] = [valuesOf(READINGS).indexOf('day'), valuesOf(READINGS).indexOf('within')];

/**
 * The chronology on the clock of saying: each claim is a row of its own, by the days on which it
 * was said, and all that is asked of events (filters, lanes, lists) can be asked of claims. A row
 * has the id and the title of the event of which its claim tells, and no words of a date, since
 * those tell when it happened. Claims of a day stand by source, then as in its text.
 */
export function asSaid(chronology: Chronology): Chronology {
  const { events, claims, storylines, disputed } = chronology;
  const listed = listedOf(claims);
  const order = inOrderOfSaying(claims, listed);
  const eventOf = pick(claims.event, order);
  const source = pick(claims.source, order);
  const saidEarliest = pick(claims.saidEarliest, order);
  const saidLatest = pick(claims.saidLatest, order);
  const saidEnds = pick(claims.saidEnds, order);
  const dates = datesOf(saidEarliest, saidLatest, saidEnds);
  const { length } = order;
  const words = Array.from(order, () => '');
  const starts = Int32Array.from({ length: length + 1 }, (_, row) => row);
  const own = starts.subarray(0, length);
  const rowsOf: number[][] = events.ids.map(() => []);
  eventOf.forEach((event, row) => at(rowsOf, event).push(row));
  const about = (of: readonly number[]) => of.flatMap((event) => at(rowsOf, event));
  return {
    ...chronology,
    storylines: storylines.map((line) => ({ ...line, events: about(line.events) })),
    disputed: new Map([...disputed].flatMap(([event, first]) => about([event]).map((row) => [row, first] as const))),
    events: {
      clock: 'said',
      length,
      ids: Array.from(eventOf, (event) => at(events.ids, event)),
      titles: Array.from(eventOf, (event) => at(events.titles, event)),
      words,
      kind: pick(events.kind, eventOf),
      status: pick(events.status, eventOf),
      ...dates,
      listed: pick(listed, order),
      order: [],
      sourceStarts: starts,
      sourceRefs: source,
      speaks: own,
      turns: new Int32Array(length),
      agreements: pick(agreementsOf(chronology), eventOf),
      ...placesOfRows(events, eventOf),
    },
    claims: {
      length,
      starts,
      event: own,
      source,
      speaker: pick(claims.speaker, order),
      occasion: pick(claims.occasion, order),
      saidEarliest,
      saidLatest,
      saidEnds,
      words,
      stance: pick(claims.stance, order),
      ...dates,
      passageStart: pick(claims.passageStart, order),
      passageEnd: pick(claims.passageEnd, order),
    },
  };
}

/** The places of rows, which are those of the events of which they tell. */
function placesOfRows({ placeStarts, placeRefs }: EventColumns, eventOf: Int32Array) {
  const starts = new Int32Array(eventOf.length + 1);
  const refs: number[] = [];
  eventOf.forEach((event, row) => {
    refs.push(...placeRefs.subarray(numberAt(placeStarts, event), numberAt(placeStarts, event + 1)));
    starts[row + 1] = refs.length;
  });
  return { placeStarts: starts, placeRefs: Int32Array.from(refs) };
}

/** The row of a claim by the event of which it tells and its first passage; null: there is none. */
export function rowOfClaim({ events, claims, sources }: Chronology, event: string, passage: string): number | null {
  const row = events.ids.findIndex((id, each) => {
    if (id !== event) return false;
    const source = at(sources, numberAt(claims.source, each)).id;
    return passage.startsWith(`${source}:t${numberAt(claims.passageStart, each)}-`);
  });
  return row < 0 ? null : row;
}

function pick(column: Int32Array, places: Int32Array): Int32Array {
  return places.map((place) => numberAt(column, place));
}

/**
 * The day under which a claim is listed: the last one on which it can have been said, as events are
 * listed under the last one on which they can have happened.
 */
function listedOf({ saidEarliest, saidLatest }: ClaimColumns): Int32Array {
  return saidLatest.map((latest, claim) => (latest === NO_DAY ? numberAt(saidEarliest, claim) : latest));
}

/** Claims by the day under which they are listed, those of no known day last. */
function inOrderOfSaying({ source, passageStart, length }: ClaimColumns, listed: Int32Array): Int32Array {
  const day = (claim: number) => (listed[claim] === NO_DAY ? Infinity : numberAt(listed, claim));
  const by = (column: Int32Array, a: number, b: number) => numberAt(column, a) - numberAt(column, b);
  return Int32Array.from({ length }, (_, claim) => claim).toSorted((a, b) =>
    day(a) === day(b) ? by(source, a, b) || by(passageStart, a, b) || a - b : day(a) - day(b),
  );
}

/** Days on which something was said, or on one of which it was. */
function datesOf(earliest: Int32Array, latest: Int32Array, ends: Int32Array): DateColumns {
  const noDays = new Int32Array(earliest.length).fill(NO_DAY);
  return {
    reading: earliest.map((first, row) => {
      const last = numberAt(latest, row);
      return first === NO_DAY && last === NO_DAY ? -1 : first === last ? DAY : WITHIN;
    }),
    earliest,
    latest,
    ends,
    coreFirst: noDays,
    coreLast: noDays,
    drawnEarliest: earliest,
    drawnLatest: latest,
  };
}
