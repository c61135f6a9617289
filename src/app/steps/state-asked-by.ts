import { parseAddress } from '#address/address.ts';
import { sharingParts } from '#model/choice/sharing-parts.ts';
import { quotedIn } from '#model/choice/quoted-places.ts';
import { openPassage, selectEvent, type ViewState } from '#model/choice/view-state.ts';

/**
 * The view that a link leads to, null where it leads to none of this site. A mark or a row selects
 * its event, at its passage, in the view as it is now, to which the address that it shows may still
 * have to catch up.
 */
export function stateAskedBy(link: Element, href: string, view: ViewState, base: string): ViewState | null {
  if (!href.startsWith(base) || href.startsWith('//')) return null;
  const event = link.getAttribute('data-event');
  const { state } = parseAddress(href, { base });
  if (event !== null) {
    const selected = selectEvent(view, event);
    const place = quotedIn(state).passage;
    return place ? openPassage(selected, place) : selected;
  }
  return state.page.name === 'unknown' ? null : sharingParts(state, view);
}
