import { at } from '#base/at.ts';
import { capital } from '#base/capital.ts';
import type { FilterOption } from '#explore/FilterFacet.tsx';
import { FACETS } from '#model/choice/facets.ts';
import type { FacetName } from '#model/choice/facet-names.ts';
import { valueNames } from '#model/choice/value-names.ts';
import type { Chronology } from '#model/chronology.ts';
import { sourceLook } from '#ui/source-look.ts';

/** Facets whose values have an order of their own; the others stand by their numbers. */
const IN_ORDER: ReadonlySet<FacetName> = new Set(['sources', 'storylines', 'agreements', 'dates', 'statuses']);

/** The values of a facet as they are offered: those without an event too. */
export function facetOptions(
  facet: FacetName,
  chronology: Chronology,
  counts: Int32Array,
  chosen: readonly string[],
): readonly FilterOption[] {
  const { sources, speakers } = chronology;
  const names = valueNames(facet, chronology);
  const isSources = facet === 'sources';
  const options = FACETS[facet].ids(chronology).map((id, place): FilterOption => {
    const option = {
      value: id,
      label: capital(at(names, place)),
      count: at(counts, place),
      checked: (isSources && chosen.length === 0) || chosen.includes(id),
    };
    if (isSources) return { ...option, badge: { letter: at(sources, place).letter, look: sourceLook(place) } };
    const party = facet === 'speakers' ? speakers.find((speaker) => speaker.id === id)?.party : null;
    return party ? { ...option, note: party } : option;
  });
  return IN_ORDER.has(facet) ? options : options.toSorted((a, b) => b.count - a.count);
}
