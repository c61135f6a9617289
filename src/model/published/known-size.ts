import { numberAt } from '#base/at.ts';
import type { Chronology, SourceHead } from '#model/chronology.ts';
import type { Day } from '#model/day.ts';
import { isOutBy, isPerhapsOutBy } from '#model/published/out-by.ts';

/** How much had been published by a day. */
export interface KnownSize {
  readonly sources: readonly SourceHead[];
  /** Those that may have been, and need not. */
  readonly perhaps: readonly SourceHead[];
  readonly events: number;
  readonly claims: number;
}

/** The same of a chronology that holds all; by no day: all of it. */
export function knownSize({ sources, events, claims }: Chronology, by: Day | null): KnownSize {
  if (by === null) return { sources, perhaps: [], events: events.length, claims: claims.length };
  const isOut = Uint8Array.from(sources, ({ published }) => Number(isOutBy(published, by)));
  let known = 0;
  for (let event = 0; event < events.length; event += 1) {
    const reports = events.sourceRefs.subarray(
      numberAt(events.sourceStarts, event),
      numberAt(events.sourceStarts, event + 1),
    );
    if (reports.some((source) => isOut[source] === 1)) known += 1;
  }
  let said = 0;
  for (const source of claims.source) said += numberAt(isOut, source);
  return {
    sources: sources.filter((_, index) => isOut[index] === 1),
    perhaps: sources.filter(({ published }) => isPerhapsOutBy(published, by)),
    events: known,
    claims: said,
  };
}
