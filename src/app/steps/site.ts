import { createContext, useContext, useMemo } from 'react';

import { hrefOf, parseAddress } from '#address/address.ts';
import type { HistoryMode } from '#address/parameter.ts';
import { assert } from '#base/assert.ts';
import { type Arrival, passageAsked } from '#history/arrival.ts';
import type { ClickedEvent } from '#history/opening.ts';
import { quotedNow } from '#model/choice/quoted-places.ts';
import { openPassage, selectEvent, type ViewState } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { EventHref } from '#timeline/timeline-props.ts';

/** The present view and how to leave it: what every page needs. */
export interface Site {
  readonly view: ViewState;
  readonly base: string;
  /**
   * Shows a view; the address follows. `push` where a press means a step of its own, whatever it
   * changes.
   */
  readonly go: (view: ViewState, mode?: HistoryMode) => void;
  /** How the reader came to the view. */
  readonly arrival: Arrival;
  /** Whether the page is as it was opened: no step was taken, and no focus is. */
  readonly justOpened: boolean;
  /** Where the event that is told was opened by a click. */
  readonly opening: ClickedEvent | null;
  /** Whether all of it has been drawn once, and answers. */
  readonly isLive: () => boolean;
}

export const SiteContext = createContext<Site | null>(null);

export function useSite(): Site {
  const site = useContext(SiteContext);
  assert(site, 'a page stands inside the App');
  return site;
}

/**
 * The arrival that asked for a passage, null where the last one did not: a new object each time
 * that something does.
 */
export function useAskFor(): (passage: string | null) => Arrival | null {
  const { arrival } = useSite();
  const asked = passageAsked(arrival);
  return (passage) => (passage !== null && passage === asked ? arrival : null);
}

/** The address of a view, for an `href`. */
export function useHref(): (view: ViewState) => string {
  const { base } = useSite();
  return (view) => hrefOf(view, base);
}

/** Stands for an event's id in a template; an id of its form. */
const ANY_EVENT = 'any-event-at-all';

/**
 * The addresses of events, or of passages beside them, with the present filters, range and lanes.
 * The same function until one of those changes, so that what stands on the axis and in the list
 * need not be drawn again when another event is selected; and one address is printed for all events
 * without a passage.
 */
export function useEventHref({ sources }: Chronology): EventHref {
  const { view, base } = useSite();
  const template = hrefOf(selectEvent(view, ANY_EVENT), base);
  return useMemo(() => {
    const [before = '', after = ''] = template.split(ANY_EVENT);
    const { state } = parseAddress(template, { base });
    return (id, passage = null) =>
      passage === null
        ? before + id + after
        : hrefOf(openPassage(selectEvent(state, id), quotedNow(sources, passage)), base);
  }, [template, base, sources]);
}
