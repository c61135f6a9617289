import type { Page } from '#model/choice/view-state.ts';

/** A page whose address may lead nowhere. */
export type AskedPage = Extract<Page, { readonly name: 'event' | 'source' | 'unknown' }>;

/** What is said first where an address leads nowhere. */
export function unknownHeading({ name }: AskedPage): string {
  return name === 'unknown' ? 'There is no such page' : `There is no such ${name} in this edition`;
}
