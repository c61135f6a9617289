import { numberAt } from '#base/at.ts';
import { agreementsOf } from '#model/choice/agreements-of.ts';
import { DATE_KNOWLEDGE, dateKnowledgeOf } from '#model/choice/date-knowledge.ts';
import { type FacetName, OWN_VOICE } from '#model/choice/facet-names.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import { STATUSES, valuesOf } from '#model/vocabulary.ts';

/**
 * Which values each event has, as places among the ids of a facet. Those of event i are
 * `refs[starts[i]]` up to, not with, `refs[starts[i + 1]]`, perhaps one of them twice; without
 * `starts` each event has the one value `refs[i]`, of which -1 is none. Or the other way about:
 * `lists` has for each value its events.
 */
export type FacetValues =
  | { readonly starts: Int32Array | null; readonly refs: Int32Array }
  | { readonly lists: readonly (readonly number[])[] };

/** One thing that can be chosen of events: its values by id, and which event has which. */
export interface Facet {
  readonly ids: (chronology: Chronology) => readonly string[];
  readonly values: (chronology: Chronology) => FacetValues;
}

const idsIn = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

/** All facets, in the order in which the sheet of filters has them. */
export const FACETS: Readonly<Record<FacetName, Facet>> = {
  sources: {
    ids: ({ sources }) => idsIn(sources),
    values: ({ events }) => ({ starts: events.sourceStarts, refs: events.sourceRefs }),
  },
  kinds: { ids: ({ kinds }) => idsIn(kinds), values: ({ events }) => ({ starts: null, refs: events.kind }) },
  storylines: {
    ids: ({ storylines }) => idsIn(storylines),
    values: ({ storylines }) => ({ lists: storylines.map(({ events }) => events) }),
  },
  speakers: {
    ids: ({ speakers }) => [OWN_VOICE, ...idsIn(speakers)],
    values: ({ claims }) => ({ starts: claims.starts, refs: claims.speaker.map((speaker) => speaker + 1) }),
  },
  places: {
    ids: ({ places }) => idsIn(places),
    values: ({ events }) => ({ starts: events.placeStarts, refs: events.placeRefs }),
  },
  agreements: {
    ids: () => COUNTED_AGREEMENTS,
    values: (chronology) => ({ starts: null, refs: agreementsOf(chronology) }),
  },
  dates: { ids: () => DATE_KNOWLEDGE, values: ({ events }) => ({ starts: null, refs: dateKnowledgeOf(events) }) },
  statuses: { ids: () => valuesOf(STATUSES), values: ({ events }) => ({ starts: null, refs: events.status }) },
};

/** 1 for each value of a facet that is chosen. What the corpus does not know is not among them. */
export function chosenMask(facet: FacetName, chronology: Chronology, chosen: readonly string[]): Uint8Array {
  return Uint8Array.from(FACETS[facet].ids(chronology), (id) => Number(chosen.includes(id)));
}

/** 1 for each event that has one of some values. */
export function eventsWith(values: FacetValues, chosen: Uint8Array, length: number): Uint8Array {
  const having = new Uint8Array(length);
  if ('lists' in values) {
    for (const [value, list] of values.lists.entries())
      if (chosen[value] === 1) for (const event of list) having[event] = 1;
    return having;
  }
  const { starts, refs } = values;
  for (let event = 0; event < length; event += 1) {
    const end = starts ? numberAt(starts, event + 1) : event + 1;
    for (let place = starts ? numberAt(starts, event) : event; place < end; place += 1)
      if (chosen[numberAt(refs, place)] === 1) having[event] = 1;
  }
  return having;
}
