import type { SourceHead } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { isOutBy } from '#model/published/out-by.ts';
import type { PlacedSource } from '#model/source-by-id.ts';

/** The sources that surely were published by the end of a day; null: all of them. */
export function publishedSources(sources: readonly SourceHead[], by: Day | null): readonly PlacedSource[] {
  return sources
    .map((source, place) => ({ source, place }))
    .filter(({ source: { published } }) => by === null || isOutBy(published, by));
}

/**
 * The columns of a table of what each source has: those that are chosen where they are several. One
 * alone has nothing beside it, so that then all stand there.
 */
export function comparedSources(
  published: readonly PlacedSource[],
  chosen: ReadonlySet<string>,
): readonly PlacedSource[] {
  return chosen.size < 2 ? published : published.filter(({ source }) => chosen.has(source.id));
}

/** Two sources that stand side by side. */
export type SourcePair = readonly [PlacedSource, PlacedSource];

/** The two columns of a table that has no others; null: it has more, or one. */
export function pairOf([one, other, ...more]: readonly PlacedSource[]): SourcePair | null {
  return one && other && more.length === 0 ? [one, other] : null;
}
