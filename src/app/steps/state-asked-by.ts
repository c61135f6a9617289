import { parseAddress } from '#address/address.ts';
import { sharingParts } from '#model/choice/sharing-parts.ts';
import { selectEvent, type ViewState } from '#model/choice/view-state.ts';

/**
 * The view that a link leads to, null where it leads to none of this site. A mark or a row selects
 * its event in the view as it is now, to which the address that it shows may still have to catch
 * up.
 */
export function stateAskedBy(link: Element, href: string, view: ViewState, base: string): ViewState | null {
  if (!href.startsWith(base) || href.startsWith('//')) return null;
  const event = link.getAttribute('data-event');
  if (event !== null) return selectEvent(view, event);
  const { state } = parseAddress(href, { base });
  return state.page.name === 'unknown' ? null : sharingParts(state, view);
}
