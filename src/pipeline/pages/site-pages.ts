import type { Corpus, Event, Source } from '#model/corpus.ts';

/** What an HTML file of the site shows. */
export type SitePage =
  | { readonly kind: 'explorer' }
  | { readonly kind: 'event'; readonly event: Event }
  /** An old id of an event, which leads to the new one. */
  | { readonly kind: 'alias'; readonly alias: string; readonly event: Event }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly source: Source }
  /** What a host answers for an address without a file. */
  | { readonly kind: 'unknown' };

/** Beyond so many events the later ones have no file of their own: the page for unknown addresses opens the app, which knows them. */
export const MOST_EVENT_PAGES = 2000;

/** The pages of the addresses that exist, and the page for those that do not. */
export function sitePages({ events, sources }: Pick<Corpus, 'events' | 'sources'>): readonly SitePage[] {
  const withPage = events.slice(0, MOST_EVENT_PAGES);
  return [
    { kind: 'explorer' },
    ...withPage.map((event): SitePage => ({ kind: 'event', event })),
    ...withPage.flatMap((event) => event.aliases.map((alias): SitePage => ({ kind: 'alias', alias, event }))),
    { kind: 'sources' },
    ...sources.map((source): SitePage => ({ kind: 'source', source })),
    { kind: 'unknown' },
  ];
}

/** The address of a page relative to the base, as the app's codec prints it: `event/x/`, `''` for the front page. */
export function pathOf(page: SitePage): string {
  switch (page.kind) {
    case 'explorer':
      return '';
    case 'event':
      return `event/${page.event.id}/`;
    case 'alias':
      return `event/${page.alias}/`;
    case 'sources':
      return 'source/';
    case 'source':
      return `source/${page.source.id}/`;
    case 'unknown':
      return '404.html';
  }
}

/** The file of a page relative to the base. */
export function fileOf(page: SitePage): string {
  const path = pathOf(page);
  return page.kind === 'unknown' ? path : `${path}index.html`;
}

/** Whether search engines are asked to list it. Articles are others' texts, and an old id is not a page of its own. */
export function isListed({ kind }: SitePage): boolean {
  return kind === 'explorer' || kind === 'event' || kind === 'sources';
}
