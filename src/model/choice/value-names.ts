import type { DateKnowledge } from '#model/choice/date-knowledge.ts';
import { FACETS } from '#model/choice/facets.ts';
import type { FacetName } from '#model/choice/facet-names.ts';
import type { Chronology } from '#model/chronology.ts';
import type { CountedAgreement } from '#model/claims/counted-agreement.ts';
import type { Status } from '#model/vocabulary.ts';

const WORDS: Readonly<Record<CountedAgreement | DateKnowledge | Status, string>> = {
  'one-source': 'one source',
  'one-party': 'several sources of one party',
  'several-parties': 'several parties',
  differing: 'differing or denied',
  day: 'to the day',
  within: 'within some days or about',
  open: 'only before or after a day',
  none: 'no day given',
  reported: 'said to have happened',
  planned: 'planned',
  standing: 'so at the time',
};

/** What the values of a facet are called, in the order of its ids. */
export function valueNames(facet: FacetName, chronology: Chronology): readonly string[] {
  const { sources, kinds, storylines, speakers, places } = chronology;
  switch (facet) {
    case 'sources':
      return sources.map(({ label }) => label);
    case 'kinds':
      return kinds.map(({ label }) => label);
    case 'storylines':
      return storylines.map(({ title }) => title);
    case 'speakers':
      return ['the article itself', ...speakers.map(({ name }) => name)];
    case 'places':
      return places.map(({ name }) => name);
    case 'agreements':
    case 'dates':
    case 'statuses':
      return FACETS[facet].ids(chronology).map((id) => Object.entries(WORDS).find(([each]) => each === id)?.[1] ?? id);
  }
}
