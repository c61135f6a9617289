import { fileOfPath, PAGE_KINDS, UNKNOWN_FILE } from '#address/page-kinds.ts';
import { printPage } from '#address/page-path.ts';
import type { Page } from '#model/choice/view-state.ts';
import { type SurveyPage, surveyPages } from '#pipeline/pages/survey-pages.ts';
import type { Corpus, Event, Source } from '#model/corpus.ts';

/** What an HTML file of the site shows. */
export type SitePage =
  | { readonly kind: 'explorer' }
  | { readonly kind: 'event'; readonly event: Event }
  /** An old id of an event, which leads to the new one. */
  | { readonly kind: 'alias'; readonly alias: string; readonly event: Event }
  | { readonly kind: 'sources' }
  | { readonly kind: 'source'; readonly source: Source }
  | SurveyPage
  /** What a host answers for an address without a file. */
  | { readonly kind: 'unknown' };

/**
 * Beyond so many events the later ones have no file of their own: the page for unknown addresses
 * opens the app, which knows them.
 */
export const MOST_EVENT_PAGES = 2000;

/** The pages of the addresses that exist, and the page for those that do not. */
export function sitePages(corpus: Corpus): readonly SitePage[] {
  const { events, sources } = corpus;
  const withPage = events.slice(0, MOST_EVENT_PAGES);
  return [
    { kind: 'explorer' },
    ...withPage.map((event): SitePage => ({ kind: 'event', event })),
    ...withPage.flatMap((event) => event.aliases.map((alias): SitePage => ({ kind: 'alias', alias, event }))),
    { kind: 'sources' },
    ...sources.map((source): SitePage => ({ kind: 'source', source })),
    ...surveyPages(corpus),
    { kind: 'unknown' },
  ];
}

/** The page of the app that a file shows, or that an old id leads to. */
export function appPage(page: Exclude<SitePage, { readonly kind: 'unknown' }>): Page {
  switch (page.kind) {
    case 'explorer':
    case 'sources':
      return { name: page.kind };
    case 'event':
    case 'alias':
      return { name: 'event', id: page.event.id };
    case 'source':
      return { name: 'source', id: page.source.id };
    case 'compare':
    case 'figures':
    case 'voices':
    case 'about':
      return { name: page.kind, id: page.id };
  }
}

/** The address of a page relative to the base: `event/x/`, `''` for the front page. */
export function pathOf(page: SitePage): string {
  if (page.kind === 'unknown') return UNKNOWN_FILE;
  return printPage(page.kind === 'alias' ? { name: 'event', id: page.alias } : appPage(page), '');
}

/** The file of a page relative to the base. */
export function fileOf(page: SitePage): string {
  return fileOfPath(pathOf(page));
}

/** Whether search engines are asked to list it. An old id is not a page of its own. */
export function isListed({ kind }: SitePage): boolean {
  return kind !== 'alias' && PAGE_KINDS[kind].listed;
}
