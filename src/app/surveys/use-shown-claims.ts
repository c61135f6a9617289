import { useShownEvents } from '#app/pages/use-shown-events.ts';
import { useSite } from '#app/steps/site.ts';
import type { FilteredEvents } from '#model/choice/filter.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { isInRecord } from '#model/published/published-details.ts';

/** Which claims of a survey are shown: of chosen events and sources, published by a day. */
export interface ShownClaims {
  readonly filtered: FilteredEvents;
  /** Whether the claims of a source are, by its id. */
  readonly isHeard: (source: string) => boolean;
  /** Whether a claim of a source about an event is, both by id. */
  readonly isShown: (claim: { readonly event: string; readonly source: string }) => boolean;
}

export function useShownClaims(chronology: Chronology): ShownClaims {
  const { view } = useSite();
  const { filtered, sources: chosen } = useShownEvents(chronology, view);
  const events = new Set(filtered.indexes);
  const isKnown = isInRecord({ sources: chronology.sources, horizon: view.publishedBy });
  const isHeard = (source: string) => isKnown(source) && (chosen.size === 0 || chosen.has(source));
  return {
    filtered,
    isHeard,
    isShown: ({ event, source }) => {
      const index = findEvent(chronology, event);
      return index !== null && events.has(index) && isHeard(source);
    },
  };
}
