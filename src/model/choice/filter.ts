import { at, numberAt } from '#base/at.ts';
import { type Chronology, placementAt } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { foldedTexts, matchesAll, searchNeedles } from '#model/choice/search.ts';
import type { Filters } from '#model/choice/view-state.ts';
import type { Placement } from '#model/when.ts';

/**
 * How many events each value would show if it alone were chosen in its facet, all other filters kept.
 * By index, as in the chronology.
 */
interface FacetCounts {
  readonly sources: Int32Array;
  readonly kinds: Int32Array;
  readonly storylines: Int32Array;
}

export interface FilteredEvents {
  /** The shown events, in time order. */
  readonly indexes: Int32Array;
  /** How many are shown, and how many there are. */
  readonly total: number;
  readonly all: number;
  /** The shown events by where they stand. */
  readonly counts: Readonly<Record<Placement, number>>;
  readonly facets: FacetCounts;
}

/**
 * The events that pass all filters. Of a facet's chosen values one is enough; a chosen value that the corpus does not know shows nothing.
 * With `publishedBy` a source counts only once it must have been published: from its latest possible day, and never where that is not known. One pass over the columns; nothing is
 * made per event.
 */
export function filterEvents(chronology: Chronology, filters: Filters, publishedBy: Day | null = null): FilteredEvents {
  const { events, kinds, sources, storylines } = chronology;
  const { length, sourceStarts, sourceRefs } = events;

  const sourceOut = Uint8Array.from(sources, ({ published }) =>
    Number(publishedBy !== null && (published.latest === null || published.latest > publishedBy)),
  );
  const sourceChosen = Uint8Array.from(sources, ({ id }) => Number(filters.sources.includes(id)));
  const kindChosen = Uint8Array.from(kinds, ({ id }) => Number(filters.kinds.includes(id)));
  const anySource = filters.sources.length === 0;
  const anyKind = filters.kinds.length === 0;
  const anyDay = publishedBy === null;
  const inStoryline = storylineMask(chronology, filters.storyline);
  const needles = searchNeedles(filters.words);
  const titles = needles.length > 0 ? foldedTexts(events.titles) : null;

  const inOtherFacets = new Uint8Array(length);
  const indexes = new Int32Array(length);
  const counts = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
  const bySource = new Int32Array(sources.length);
  const byKind = new Int32Array(kinds.length);
  let total = 0;

  for (let index = 0; index < length; index++) {
    if (titles && !matchesAll(at(titles, index), needles)) continue;
    const from = numberAt(sourceStarts, index);
    const to = numberAt(sourceStarts, index + 1);
    let published = anyDay;
    let sourceFits = anySource;
    for (let report = from; report < to; report++) {
      const source = numberAt(sourceRefs, report);
      if (sourceOut[source] === 1) continue;
      published = true;
      if (sourceChosen[source] === 1) sourceFits = true;
    }
    if (!published) continue;

    const kind = numberAt(events.kind, index);
    const kindFits = anyKind || kindChosen[kind] === 1;
    const storylineFits = !inStoryline || inStoryline[index] === 1;
    if (kindFits && storylineFits) {
      for (let report = from; report < to; report++) {
        const source = numberAt(sourceRefs, report);
        if (sourceOut[source] === 0) bySource[source] = numberAt(bySource, source) + 1;
      }
    }
    if (sourceFits && storylineFits) byKind[kind] = numberAt(byKind, kind) + 1;
    if (!sourceFits || !kindFits) continue;
    inOtherFacets[index] = 1;
    if (!storylineFits) continue;
    indexes[total++] = index;
    counts[placementAt(chronology, index)] += 1;
  }

  const byStoryline = Int32Array.from(storylines, (storyline) => countMarked(inOtherFacets, storyline.events));
  return {
    indexes: indexes.subarray(0, total),
    total,
    all: length,
    counts,
    facets: { sources: bySource, kinds: byKind, storylines: byStoryline },
  };
}

/** 1 for each event of the chosen storyline; null when none is chosen. */
function storylineMask({ storylines, events }: Chronology, chosen: string | null): Uint8Array | null {
  if (chosen === null) return null;
  const mask = new Uint8Array(events.length);
  for (const index of storylines.find(({ id }) => id === chosen)?.events ?? []) mask[index] = 1;
  return mask;
}

/** Each event once, should a storyline name it twice. */
function countMarked(mask: Uint8Array, indexes: readonly number[]): number {
  let count = 0;
  for (const index of new Set(indexes)) count += numberAt(mask, index);
  return count;
}
