import type { FacetName } from '#model/choice/facet-names.ts';

/** The parameter of each facet, and what its values name. */
export const FACET_PARAMETERS: Readonly<Record<FacetName, readonly [name: string, what: string]>> = {
  sources: ['src', 'source of this edition'],
  kinds: ['kind', 'kind of event'],
  storylines: ['story', 'storyline of this edition'],
  speakers: ['speaker', 'speaker of this edition'],
  places: ['place', 'place of this edition'],
  agreements: ['agree', 'way in which claims agree'],
  dates: ['date', 'kind of date'],
  statuses: ['status', 'status of an event'],
};
