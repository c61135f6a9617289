import type { PageMatter } from '#history/arrival.ts';

/** The ids of the elements that hold what a page is about. */
export const MATTER_ID: Readonly<Record<PageMatter, string>> = { event: 'event', article: 'article' };
