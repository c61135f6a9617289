import { numberAt } from '#base/at.ts';
import { chosenMask, eventsWith, FACETS } from '#model/choice/facets.ts';
import { FACET_NAMES } from '#model/choice/facet-names.ts';
import type { Filters } from '#model/choice/view-state.ts';
import { type Chronology, placementAt, sourceCountAt } from '#model/chronology.ts';
import type { Placement } from '#model/when.ts';

export interface FilteredEvents {
  /** The shown events, in time order. */
  readonly indexes: Int32Array;
  /** How many are shown, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** The shown events by where they stand. */
  readonly counts: Readonly<Record<Placement, number>>;
  /** By source, how many of the events that pass all other filters it reports. */
  readonly bySource: Int32Array;
}

/** The events that pass all filters. */
export function filterEvents(chronology: Chronology, filters: Filters): FilteredEvents {
  const { length } = chronology.events;
  const passes = passingEvents(chronology, filters);
  const indexes = new Int32Array(length);
  const counts = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
  let total = 0;
  for (let event = 0; event < length; event += 1) {
    if (passes[event] !== 1) continue;
    indexes[total++] = event;
    counts[placementAt(chronology, event)] += 1;
  }
  const others = filters.sources.length === 0 ? passes : passingEvents(chronology, { ...filters, sources: [] });
  return { indexes: indexes.subarray(0, total), total, all: length, counts, bySource: reportsBy(chronology, others) };
}

function reportsBy({ events, sources }: Chronology, passes: Uint8Array): Int32Array {
  const { length, sourceStarts, sourceRefs } = events;
  const counts = new Int32Array(sources.length);
  for (let event = 0; event < length; event += 1) {
    if (passes[event] !== 1) continue;
    const end = numberAt(sourceStarts, event + 1);
    for (let report = numberAt(sourceStarts, event); report < end; report += 1) {
      const source = numberAt(sourceRefs, report);
      counts[source] = numberAt(counts, source) + 1;
    }
  }
  return counts;
}

/**
 * 1 for each event that passes all filters. Of a facet's chosen values one is enough; a chosen
 * value that the corpus does not know shows nothing. Where sources and speakers are chosen, one of
 * these speakers must say it in one of these sources. What no source reports as of the chronology's
 * day is not known. Each filter that is set is one pass over the columns.
 */
export function passingEvents(chronology: Chronology, filters: Filters): Uint8Array {
  const { events, disputed, horizon } = chronology;
  const { length } = events;
  const passes = new Uint8Array(length).fill(1);
  const keep = (having: Uint8Array) => {
    for (let event = 0; event < length; event += 1) if (having[event] !== 1) passes[event] = 0;
  };
  for (const facet of FACET_NAMES) {
    const chosen = filters[facet];
    if (chosen.length > 0)
      keep(eventsWith(FACETS[facet].values(chronology), chosenMask(facet, chronology, chosen), length));
  }
  if (filters.sources.length > 0 && filters.speakers.length > 0) keep(saidInChosen(chronology, filters));
  if (filters.disputed) keep(eventsWith({ lists: [[...disputed.keys()]] }, Uint8Array.of(1), length));
  if (horizon !== null)
    for (let event = 0; event < length; event += 1) if (sourceCountAt(events, event) === 0) passes[event] = 0;
  return passes;
}

/** 1 for each event of which a chosen speaker tells in a chosen source. */
function saidInChosen(chronology: Chronology, { sources, speakers }: Filters): Uint8Array {
  const { events, claims } = chronology;
  const ofSource = chosenMask('sources', chronology, sources);
  const ofSpeaker = chosenMask('speakers', chronology, speakers);
  const said = new Uint8Array(events.length);
  for (let claim = 0; claim < claims.length; claim += 1)
    if (ofSource[numberAt(claims.source, claim)] === 1 && ofSpeaker[numberAt(claims.speaker, claim) + 1] === 1)
      said[numberAt(claims.event, claim)] = 1;
  return said;
}
