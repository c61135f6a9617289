import { UNKNOWN_TITLE } from '#address/page-titles.ts';
import { isolatedText, shownStart } from '#base/shown-text.ts';
import type { Page } from '#model/choice/view-state.ts';

/** A page whose address may lead nowhere. */
export type AskedPage = Exclude<Page, { readonly name: 'explorer' | 'sources' }>;

export function isAsked(page: Page): page is AskedPage {
  return page.name !== 'explorer' && page.name !== 'sources';
}

/** What its address asks for: an id, or a path. */
export function askedFor(page: AskedPage): string {
  return page.name === 'unknown' ? page.path : (page.id ?? page.name);
}

/** What kind of thing that is, in a word. */
export function askedKind(page: AskedPage): string {
  return page.name === 'event' || page.name === 'source' ? page.name : 'page';
}

const MAX_IN_TITLE = 60;

/** `Not found: strat`: of the window, where an address leads nowhere. */
export function unknownTitle(page: AskedPage): string {
  return `${UNKNOWN_TITLE}: ${isolatedText(shownStart(askedFor(page), MAX_IN_TITLE))}`;
}

/** What is said first where an address leads nowhere. */
export function unknownHeading(page: AskedPage): string {
  const kind = askedKind(page);
  return kind === 'page' ? 'There is no such page' : `There is no such ${kind} in this edition`;
}
