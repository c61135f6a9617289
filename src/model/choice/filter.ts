import { numberAt } from '#base/at.ts';
import type { Filters } from '#model/choice/view-state.ts';
import { type Chronology, placementAt } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import type { Placement } from '#model/when.ts';

/**
 * How many events each value would show if it alone were chosen in its facet, all other filters
 * kept. By index, as in the chronology.
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
 * The events that pass all filters. Of a facet's chosen values one is enough; a chosen value that
 * the corpus does not know shows nothing. With `publishedBy` a source counts only once it must have
 * been published: from its latest possible day, and never where that is not known. One pass over
 * the columns; nothing is made per event.
 */
export function filterEvents(chronology: Chronology, filters: Filters, publishedBy: Day | null = null): FilteredEvents {
  const { events, kinds, sources, storylines } = chronology;
  const { length } = events;

  const unpublished = Uint8Array.from(sources, ({ published }) =>
    Number(publishedBy !== null && (published.latest === null || published.latest > publishedBy)),
  );
  const said = sourceAnswers(chronology, filters.sources, publishedBy === null ? null : unpublished);
  const kindFits = Uint8Array.from(kinds, ({ id }) => Number(filters.kinds.length === 0 || filters.kinds.includes(id)));
  const inStoryline = storylineMask(chronology, filters.storyline);
  const isMeant = meantTest(chronology, filters);

  const inOtherFacets = new Uint8Array(length);
  const indexes = new Int32Array(length);
  const counts = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
  const bySource = new Int32Array(sources.length);
  const byKind = new Int32Array(kinds.length);
  let total = 0;

  for (let index = 0; index < length; index++) {
    const answer = said[index];
    if (answer === UNPUBLISHED || !isMeant(index)) continue;

    const kind = numberAt(events.kind, index);
    const isKind = kindFits[kind] === 1;
    const isInStoryline = !inStoryline || inStoryline[index] === 1;
    if (isKind && isInStoryline) countSources(chronology, index, unpublished, bySource);
    if (answer === FITS && isInStoryline) byKind[kind] = numberAt(byKind, kind) + 1;
    if (answer !== FITS || !isKind) continue;
    inOtherFacets[index] = 1;
    if (!isInStoryline) continue;
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

const UNPUBLISHED = 0;
const PUBLISHED = 1;
const FITS = 2;

/**
 * What the sources of each event say: none of them is published, one of them is, or one that is
 * chosen. `unpublished` has 1 for each source that does not count; null: each counts, and an event
 * without a source does, too.
 */
function sourceAnswers(
  { events, sources }: Chronology,
  chosen: readonly string[],
  unpublished: Uint8Array | null,
): Uint8Array {
  const { length, sourceStarts, sourceRefs } = events;
  const isChosen = Uint8Array.from(sources, ({ id }) => Number(chosen.includes(id)));
  const fits = chosen.length === 0 ? FITS : PUBLISHED;
  const answers = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    let answer = unpublished ? UNPUBLISHED : fits;
    const to = numberAt(sourceStarts, index + 1);
    for (let report = numberAt(sourceStarts, index); report < to; report++) {
      const source = numberAt(sourceRefs, report);
      if (unpublished?.[source] === 1) continue;
      answer = isChosen[source] === 1 ? FITS : Math.max(answer, fits);
    }
    answers[index] = answer;
  }
  return answers;
}

/** Adds one to each source of an event that counts. */
function countSources(
  { events: { sourceStarts, sourceRefs } }: Chronology,
  index: number,
  unpublished: Uint8Array,
  counts: Int32Array,
): void {
  const to = numberAt(sourceStarts, index + 1);
  for (let report = numberAt(sourceStarts, index); report < to; report++) {
    const source = numberAt(sourceRefs, report);
    if (unpublished[source] === 0) counts[source] = numberAt(counts, source) + 1;
  }
}

/** Is an event one about which passages disagree, where only those are? */
function meantTest({ events, disputed }: Chronology, filters: Filters): (index: number) => boolean {
  if (!filters.disputed) return () => true;
  const mask = maskOf(disputed, events.length);
  return (index) => mask[index] === 1;
}

/** 1 for each event of the chosen storyline; null when none is chosen. */
function storylineMask({ storylines, events }: Chronology, chosen: string | null): Uint8Array | null {
  if (chosen === null) return null;
  return maskOf(storylines.find(({ id }) => id === chosen)?.events ?? [], events.length);
}

/** 1 for each of some events. */
function maskOf(indexes: readonly number[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const index of indexes) mask[index] = 1;
  return mask;
}

/** Each event once, should a storyline name it twice. */
function countMarked(mask: Uint8Array, indexes: readonly number[]): number {
  let count = 0;
  for (const index of new Set(indexes)) count += numberAt(mask, index);
  return count;
}
