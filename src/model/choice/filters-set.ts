import { at } from '#base/at.ts';
import { inARow } from '#base/in-words.ts';
import { FACETS } from '#model/choice/facets.ts';
import { valueNames } from '#model/choice/value-names.ts';
import { FACET_NAMES, type FacetName } from '#model/choice/facet-names.ts';
import { setDisputed, setFacet, setPublishedBy, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';

/** One filter of a view, in words, and the view without it. */
export interface FilterSet {
  readonly key: string;
  readonly label: string;
  readonly without: ViewState;
}

/**
 * All that keeps events of the corpus from being shown, each facet once. A view without any shows
 * every event.
 */
export function filtersSet(view: ViewState, chronology: Chronology): readonly FilterSet[] {
  const { filters, publishedBy } = view;
  const set: FilterSet[] = FACET_NAMES.filter((facet) => filters[facet].length > 0).map((facet) => ({
    key: facet,
    label: facetInWords(facet, filters[facet], chronology),
    without: setFacet(view, facet, []),
  }));
  if (filters.disputed)
    set.push({ key: 'disputed', label: 'Where passages disagree', without: setDisputed(view, false) });
  if (publishedBy !== null)
    set.push({
      key: 'by',
      label: `As published by ${printDay(publishedBy)}`,
      without: setPublishedBy(view, null),
    });
  return set;
}

const TITLES: Readonly<Record<FacetName, string>> = {
  sources: 'Sources: ',
  kinds: 'Kinds: ',
  storylines: '',
  speakers: 'Said by: ',
  places: 'Places: ',
  agreements: 'Agreement: ',
  dates: 'Dates: ',
  statuses: 'Only: ',
};

function facetInWords(facet: FacetName, chosen: readonly string[], chronology: Chronology): string {
  const { sources } = chronology;
  if (facet === 'sources')
    return sourcesInWords(
      sources,
      sources.filter(({ id }) => chosen.includes(id)),
    );
  const ids = FACETS[facet].ids(chronology);
  return TITLES[facet] + inARow(valueNames(facet, chronology).filter((_, place) => chosen.includes(at(ids, place))));
}

/** `Sources: A, B`, or `Without C` where that is shorter. */
function sourcesInWords(all: readonly SourceHead[], chosen: readonly SourceHead[]): string {
  const letters = (sources: readonly SourceHead[]) => inARow(sources.map(({ letter }) => letter));
  const others = all.filter((source) => !chosen.includes(source));
  return others.length > 0 && others.length < chosen.length
    ? `Without ${letters(others)}`
    : `Sources: ${letters(chosen)}`;
}
