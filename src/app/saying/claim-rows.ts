import type { ShownEvents } from '#app/pages/use-shown-events.ts';
import { asSaid, rowOfClaim } from '#model/clocks/as-said.ts';
import { type FilteredEvents, filterEvents } from '#model/choice/filter.ts';
import { at } from '#base/at.ts';
import type { ViewState } from '#model/choice/view-state.ts';
import { type Chronology, findEvent } from '#model/chronology.ts';
import { openingPassage } from '#model/told-event.ts';

const claimsOf = new WeakMap<Chronology, Chronology>();
const shownOf = new WeakMap<FilteredEvents, FilteredEvents>();

/** The claims about the events of a chronology; the same for the same. */
function saidIn(chronology: Chronology): Chronology {
  const claims = claimsOf.get(chronology) ?? asSaid(chronology);
  claimsOf.set(chronology, claims);
  return claims;
}

/** What a view shows, on the clock of saying: claims in the place of events. */
export function claimRows(shown: ShownEvents): ShownEvents {
  const chronology = saidIn(shown.chronology);
  const filtered = shownOf.get(shown.filtered) ?? filterEvents(chronology, shown.filters);
  shownOf.set(shown.filtered, filtered);
  return { ...shown, chronology, filtered };
}

/** The claim about an event whose passage stands open; else another one about it, or null. */
export function openClaim({ chronology }: ShownEvents, event: number, { passage }: ViewState): number | null {
  const claims = saidIn(chronology);
  const id = at(chronology.events.ids, event);
  const open = passage ?? openingPassage(chronology, event);
  return (open === null ? null : rowOfClaim(claims, id, open)) ?? findEvent(claims, id);
}
