import { at, numberAt } from '#base/at.ts';
import { asToldBy } from '#model/as-told-by.ts';
import { type Chronology, type EventColumns, sourceCountAt, type SourceHead } from '#model/chronology.ts';
import type { ClaimColumns } from '#model/claim-columns.ts';
import type { Day } from '#model/day.ts';
import { isOutBy, isPerhapsOutBy } from '#model/published/out-by.ts';

/**
 * The chronology as of the end of a day: what articles published later say is in none of it.
 * Events, sources and all lists keep their places, so that indexes mean the same; an event of which
 * nothing had been published has no source. Dates and words follow the claims that were known,
 * storylines and disagreements are those of known events.
 */
export function asPublishedBy(chronology: Chronology, by: Day): Chronology {
  const { sources } = chronology;
  const isOut = Uint8Array.from(sources, ({ published }) => Number(isOutBy(published, by)));
  const out = new Set(sources.filter((_, index) => isOut[index] === 1).map(({ id }) => id));
  const { events, claims } = asToldBy(chronology, out);
  const known = knownClaims(claims, isOut);
  const record: Chronology = {
    ...chronology,
    horizon: by,
    sources: sources.map((source) => sourceBy(source, by)),
    claims: known.claims,
    events: { ...events, ...knownReports(events, isOut, known.placeOf) },
  };
  const isKnown = (event: number) => sourceCountAt(record.events, event) > 0;
  const isWhole = (event: number) => sourceCountAt(record.events, event) === sourceCountAt(events, event);
  return {
    ...record,
    storylines: chronology.storylines.map((line) => ({ ...line, events: line.events.filter(isKnown) })),
    disputed: new Map([...chronology.disputed].filter(([, source]) => isOut[source] === 1)),
    // Who told of the order is not in the columns: it is kept where everyone who may have is out.
    events: { ...record.events, order: events.order.filter((pair) => pair.every(isWhole)) },
  };
}

/** A source with what is to be said of it where it need not have been published by a day. */
function sourceBy(source: SourceHead, by: Day): SourceHead {
  if (isOutBy(source.published, by)) return source;
  return {
    ...source,
    unpublished: isPerhapsOutBy(source.published, by) ? 'perhaps published' : 'not yet published',
  };
}

/** The claims of some sources, and for each of all where it stands among them. */
function knownClaims(claims: ClaimColumns, isOut: Uint8Array) {
  const kept: number[] = [];
  const placeOf = new Int32Array(claims.length).fill(-1);
  const starts = new Int32Array(claims.starts.length);
  for (let event = 0; event + 1 < claims.starts.length; event += 1) {
    const end = numberAt(claims.starts, event + 1);
    for (let claim = numberAt(claims.starts, event); claim < end; claim += 1)
      if (isOut[numberAt(claims.source, claim)] === 1) placeOf[claim] = kept.push(claim) - 1;
    starts[event + 1] = kept.length;
  }
  const pick = (column: Int32Array) => Int32Array.from(kept, (claim) => numberAt(column, claim));
  const known: ClaimColumns = {
    length: kept.length,
    starts,
    event: pick(claims.event),
    source: pick(claims.source),
    speaker: pick(claims.speaker),
    occasion: pick(claims.occasion),
    saidEarliest: pick(claims.saidEarliest),
    saidLatest: pick(claims.saidLatest),
    saidEnds: pick(claims.saidEnds),
    words: kept.map((claim) => at(claims.words, claim)),
    stance: pick(claims.stance),
    reading: pick(claims.reading),
    earliest: pick(claims.earliest),
    latest: pick(claims.latest),
    ends: pick(claims.ends),
    coreFirst: pick(claims.coreFirst),
    coreLast: pick(claims.coreLast),
    drawnEarliest: pick(claims.drawnEarliest),
    drawnLatest: pick(claims.drawnLatest),
    passageStart: pick(claims.passageStart),
    passageEnd: pick(claims.passageEnd),
  };
  return { claims: known, placeOf };
}

/** What some sources report: whoever speaks first among them has the turn 0. */
function knownReports(
  { length, sourceStarts, sourceRefs, ...reports }: EventColumns,
  isOut: Uint8Array,
  placeOf: Int32Array,
) {
  const kept: number[] = [];
  const starts = new Int32Array(length + 1);
  const turns: number[] = [];
  for (let event = 0; event < length; event += 1) {
    const first = kept.length;
    const end = numberAt(sourceStarts, event + 1);
    for (let report = numberAt(sourceStarts, event); report < end; report += 1)
      if (isOut[numberAt(sourceRefs, report)] === 1) kept.push(report);
    for (let place = first; place < kept.length; place += 1) turns.push(turnAmong(kept, first, place, reports.turns));
    starts[event + 1] = kept.length;
  }
  return {
    sourceStarts: starts,
    sourceRefs: Int32Array.from(kept, (report) => numberAt(sourceRefs, report)),
    speaks: Int32Array.from(kept, (report) => numberAt(placeOf, numberAt(reports.speaks, report))),
    turns: Int32Array.from(turns),
    agreements: Int32Array.from(kept, (report) => numberAt(reports.agreements, report)),
  };
}

/** How many of the last reports, from one place on, speak before the one at another place. */
function turnAmong(kept: readonly number[], first: number, place: number, turns: Int32Array): number {
  const own = numberAt(turns, at(kept, place));
  let before = 0;
  for (let other = first; other < kept.length; other += 1) if (numberAt(turns, at(kept, other)) < own) before += 1;
  return before;
}
