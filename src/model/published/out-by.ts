import type { Day } from '#model/day.ts';
import type { PublicationDays } from '#model/publication.ts';

type Published = Pick<PublicationDays, 'earliest' | 'latest'>;

/**
 * Whether an article must have been published by the end of a day: from its latest possible day,
 * and never where that is not known.
 */
export function isOutBy({ latest }: Published, by: Day): boolean {
  return latest !== null && latest <= by;
}

/** Whether it need not have been, but may: its days are only bounded, and one is no later. */
export function isPerhapsOutBy(published: Published, by: Day): boolean {
  return !isOutBy(published, by) && (published.earliest === null || published.earliest <= by);
}

/** The days on which what is published changes, or may: upwards, each once. */
export function publicationStops(sources: readonly { readonly published: Published }[]): readonly Day[] {
  const days = sources.flatMap(({ published: { earliest, latest } }) =>
    [earliest, latest].filter((each) => each !== null),
  );
  return [...new Set(days)].toSorted((a, b) => a - b);
}

/** The stop before a day and the one after it; null: there is none. */
export function stopsBeside(stops: readonly Day[], by: Day | null) {
  if (by === null) return { previous: stops.at(-1) ?? null, next: null };
  return { previous: stops.findLast((stop) => stop < by) ?? null, next: stops.find((stop) => stop > by) ?? null };
}
