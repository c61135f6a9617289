import type { Chronology } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';
import { setKinds, setPublishedBy, setSources, setStoryline, setWords, type ViewState } from '#model/view-state.ts';

/** One filter of a view, in words, and the view without it. */
export interface FilterSet {
  readonly key: string;
  readonly label: string;
  readonly without: ViewState;
}

/** All that keeps events of the corpus from being shown, each facet once. A view without any shows every event. */
export function filtersSet(view: ViewState, { sources, storylines }: Chronology): readonly FilterSet[] {
  const { filters, publishedBy } = view;
  const letters = sources.filter(({ id }) => filters.sources.includes(id)).map(({ letter }) => letter);
  const storyline = storylines.find(({ id }) => id === filters.storyline);
  const words = filters.words.trim();
  const set: FilterSet[] = [];
  if (letters.length > 0)
    set.push({ key: 'sources', label: `Sources: ${letters.join(', ')}`, without: setSources(view, []) });
  if (filters.kinds.length > 0)
    set.push({ key: 'kinds', label: `Kinds: ${filters.kinds.join(', ')}`, without: setKinds(view, []) });
  if (storyline) set.push({ key: 'storyline', label: storyline.title, without: setStoryline(view, null) });
  if (words !== '') set.push({ key: 'words', label: `Words: “${words}”`, without: setWords(view, '') });
  if (publishedBy !== null)
    set.push({
      key: 'by',
      label: `As published by ${printDay(publishedBy)}`,
      without: setPublishedBy(view, null),
    });
  return set;
}
