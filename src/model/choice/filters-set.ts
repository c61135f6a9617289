import { inARow } from '#base/in-words.ts';
import {
  setDisputed,
  setKinds,
  setPublishedBy,
  setSources,
  setStoryline,
  type ViewState,
} from '#model/choice/view-state.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import { printDay } from '#model/day.ts';
import type { Kind } from '#model/kind.ts';

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
export function filtersSet(view: ViewState, { kinds, sources, storylines }: Chronology): readonly FilterSet[] {
  const { filters, publishedBy } = view;
  const chosen = sources.filter(({ id }) => filters.sources.includes(id));
  const storyline = storylines.find(({ id }) => id === filters.storyline);
  const set: FilterSet[] = [];
  if (chosen.length > 0)
    set.push({ key: 'sources', label: sourcesInWords(sources, chosen), without: setSources(view, []) });
  if (filters.kinds.length > 0)
    set.push({
      key: 'kinds',
      label: `Kinds: ${inARow(labelsOf(kinds, filters.kinds))}`,
      without: setKinds(view, []),
    });
  if (storyline) set.push({ key: 'storyline', label: storyline.title, without: setStoryline(view, null) });
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

function labelsOf(kinds: readonly Kind[], chosen: readonly string[]): readonly string[] {
  return kinds.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
}

/** `Sources: A, B`, or `Without C` where that is shorter. */
function sourcesInWords(all: readonly SourceHead[], chosen: readonly SourceHead[]): string {
  const letters = (sources: readonly SourceHead[]) => inARow(sources.map(({ letter }) => letter));
  const others = all.filter((source) => !chosen.includes(source));
  return others.length > 0 && others.length < chosen.length
    ? `Without ${letters(others)}`
    : `Sources: ${letters(chosen)}`;
}
