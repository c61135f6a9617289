import { printPage } from '#address/page-path.ts';

/**
 * Where the site stands: its origin and base with a slash at the end, or `/` when it is not known.
 */
export type SiteRoot = string;

export function siteRoot(siteUrl: string | null): SiteRoot {
  return siteUrl === null ? '/' : `${siteUrl.replace(/\/+$/, '')}/`;
}

/** The page of an event. Ids are safe names and need no escape. */
export function eventAddress(root: SiteRoot, eventId: string): string {
  return printPage({ name: 'event', id: eventId }, root);
}

/** The page of an article. */
export function sourceAddress(root: SiteRoot, sourceId: string): string {
  return printPage({ name: 'source', id: sourceId }, root);
}

/** A public file; `path` is relative to `data/`. */
export function dataAddress(root: SiteRoot, path: string): string {
  return `${root}data/${path}`;
}
