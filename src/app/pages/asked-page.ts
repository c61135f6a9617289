import { UNKNOWN_TITLE } from '#address/page-titles.ts';
import { isolatedText, shownStart } from '#base/shown-text.ts';
import type { Page } from '#model/choice/view-state.ts';

/** A page whose address may lead nowhere. */
export type AskedPage = Extract<Page, { readonly name: 'event' | 'source' | 'unknown' }>;

export function isAsked(page: Page): page is AskedPage {
  return page.name !== 'explorer' && page.name !== 'sources';
}

/** What its address asks for: an id, or a path. */
export function askedFor(page: AskedPage): string {
  return page.name === 'unknown' ? page.path : page.id;
}

const MAX_IN_TITLE = 60;

/** `Not found: strat`: of the window, where an address leads nowhere. */
export function unknownTitle(page: AskedPage): string {
  return `${UNKNOWN_TITLE}: ${isolatedText(shownStart(askedFor(page), MAX_IN_TITLE))}`;
}

/** What is said first where an address leads nowhere. */
export function unknownHeading({ name }: AskedPage): string {
  return name === 'unknown' ? 'There is no such page' : `There is no such ${name} in this edition`;
}
