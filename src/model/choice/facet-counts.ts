import { at, numberAt } from '#base/at.ts';
import { chosenMask, FACETS, type FacetValues } from '#model/choice/facets.ts';
import { passingEvents } from '#model/choice/filter.ts';
import type { FacetName } from '#model/choice/facet-names.ts';
import type { Filters } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';

/** How many events each value would show, by its place among the ids of its facet. */
export type FacetCounts = Readonly<Record<FacetName, Int32Array>>;

/**
 * How many events each value of each facet would show if it alone were chosen in its facet, all
 * other filters kept.
 */
export function facetCounts(chronology: Chronology, filters: Filters): FacetCounts {
  const all = passingEvents(chronology, filters);
  const counted = (facet: FacetName) => {
    const others = filters[facet].length === 0 ? all : passingEvents(chronology, { ...filters, [facet]: [] });
    return countValues(valuesBeside(chronology, filters, facet), others, FACETS[facet].ids(chronology).length);
  };
  return {
    sources: counted('sources'),
    kinds: counted('kinds'),
    storylines: counted('storylines'),
    speakers: counted('speakers'),
    places: counted('places'),
    agreements: counted('agreements'),
    dates: counted('dates'),
    statuses: counted('statuses'),
  };
}

/**
 * The values of a facet. Of sources beside chosen speakers, and of speakers beside chosen sources,
 * those of the claims in which both go together.
 */
function valuesBeside(chronology: Chronology, filters: Filters, facet: FacetName): FacetValues {
  const { claims } = chronology;
  const speakers = claims.speaker.map((speaker) => speaker + 1);
  const saying = (own: Int32Array, beside: Int32Array, other: FacetName): FacetValues => {
    const chosen = chosenMask(other, chronology, filters[other]);
    return {
      starts: claims.starts,
      refs: own.map((value, claim) => (chosen[numberAt(beside, claim)] === 1 ? value : -1)),
    };
  };
  if (facet === 'sources' && filters.speakers.length > 0) return saying(claims.source, speakers, 'speakers');
  if (facet === 'speakers' && filters.sources.length > 0) return saying(speakers, claims.source, 'sources');
  return FACETS[facet].values(chronology);
}

/** How many events that pass have each value; an event once, however often it has it. */
function countValues(values: FacetValues, passes: Uint8Array, count: number): Int32Array {
  const counts = new Int32Array(count);
  if ('lists' in values) {
    for (const [value, list] of values.lists.entries())
      for (const event of new Set(list)) counts[value] = numberAt(counts, value) + numberAt(passes, event);
    return counts;
  }
  const { starts, refs } = values;
  const lastSeen = new Int32Array(count).fill(-1);
  for (let event = 0; event < passes.length; event += 1) {
    if (passes[event] !== 1) continue;
    const end = starts ? numberAt(starts, event + 1) : event + 1;
    for (let place = starts ? numberAt(starts, event) : event; place < end; place += 1) {
      const value = numberAt(refs, place);
      if (value < 0 || at(lastSeen, value) === event) continue;
      lastSeen[value] = event;
      counts[value] = numberAt(counts, value) + 1;
    }
  }
  return counts;
}
