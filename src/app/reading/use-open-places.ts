import { useSettledAddress } from '#app/reading/use-settled-address.ts';
import { useStanding } from '#app/reading/use-standing.ts';
import { useSite } from '#app/steps/site.ts';
import { quotedIn, quotedNow } from '#model/choice/quoted-places.ts';
import type { QuotedPlace } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { passageAt } from '#model/editions/standing.ts';
import { parsePassageId } from '#model/id.ts';

/** The articles beside an event. */
export interface OpenPlaces {
  /** Where each is to be opened, as the address or the event says; null: none is. */
  readonly place: QuotedPlace | null;
  readonly beside: QuotedPlace | null;
  /** The passages at which they stand open, by id; null where quoted words are not found. */
  readonly passage: string | null;
  readonly besidePassage: string | null;
}

/** What stands open beside an event; `opening` is the passage where nothing else is asked for. */
export function useOpenPlaces(chronology: Chronology, opening: string | null): OpenPlaces {
  const { view } = useSite();
  const asked = quotedIn(view);
  const place = asked.passage ?? (opening === null ? null : quotedNow(chronology.sources, opening));
  const standing = useStanding(chronology, place);
  const standingBeside = useStanding(chronology, asked.beside);
  useSettledAddress(chronology, standing, standingBeside);
  // Two articles, never one twice.
  const beside = sourceOf(asked.beside) === sourceOf(place) ? null : asked.beside;
  return {
    place,
    beside,
    passage: passageAt(standing),
    besidePassage: beside && passageAt(standingBeside),
  };
}

/** The source of a passage, by id. */
export function sourceOf(place: QuotedPlace | null): string | null {
  return place && (parsePassageId(place.passage)?.source ?? null);
}
