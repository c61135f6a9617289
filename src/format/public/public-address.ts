import { printAddress } from '#address/address.ts';
import { printPage } from '#address/page-path.ts';
import { INITIAL_VIEW, openPassageInSource } from '#model/choice/view-state.ts';
import type { Passage, Source } from '#model/corpus.ts';
import { editionName } from '#model/id.ts';

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

/** A passage in its article, in the edition that this text is. */
export function passageAddress(root: SiteRoot, { sha256 }: Pick<Source, 'sha256'>, { id }: Passage): string {
  const view = openPassageInSource(INITIAL_VIEW, { passage: id, edition: editionName(sha256) });
  return printAddress(view, { base: root, shared: true });
}

/** A public file; `path` is relative to `data/`. */
export function dataAddress(root: SiteRoot, path: string): string {
  return `${root}data/${path}`;
}
