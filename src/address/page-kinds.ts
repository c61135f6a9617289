import { type SurveyName, SURVEYS } from '#model/choice/surveys.ts';
import type { Page } from '#model/choice/view-state.ts';

export type PageName = Page['name'];

/** What is so of every page of a kind. */
interface PageKind {
  /** The first part of its path; empty for the front page, null where any path may be it. */
  readonly folder: string | null;
  /** Whether the id of a record follows in the path. */
  readonly record: boolean;
  /** Whether search engines are asked to list it. Articles are others' texts. */
  readonly listed: boolean;
  /** The page of the navigation under which it stands. */
  readonly under: 'explorer' | 'sources' | SurveyName | null;
}

/** A row for each kind of page: path, place in the navigation, whether it is listed. */
/* prettier-ignore */
export const PAGE_KINDS = {
  explorer: { folder: '',       record: false, listed: true,  under: 'explorer' },
  event:    { folder: 'event',  record: true,  listed: true,  under: 'explorer' },
  sources:  { folder: 'source', record: false, listed: true,  under: 'sources' },
  source:   { folder: 'source', record: true,  listed: false, under: 'sources' },
  compare:  { folder: 'compare', record: true,  listed: true,  under: 'compare' },
  figures:  { folder: 'figures', record: true, listed: true,  under: 'figures' },
  voices:   { folder: 'voices', record: true,  listed: true,  under: 'voices' },
  about:    { folder: 'about',  record: false, listed: true,  under: 'about' },
  unknown:  { folder: null,     record: false, listed: false, under: null },
} as const satisfies Readonly<Record<PageName, PageKind>>;

/** The kinds whose path is a folder, and those that have a record in it. */
export const FOLDER_PAGES = ['explorer', 'sources'] as const;
export const RECORD_PAGES = ['event', 'source'] as const;

/** The survey whose pages lie in a folder. */
export function surveyIn(folder: string): SurveyName | null {
  return SURVEYS.find((name) => PAGE_KINDS[name].folder === folder) ?? null;
}

/** The file that a host answers for an address without one. */
export const UNKNOWN_FILE = '404.html';

/** The file that is prerendered for a path, both relative to the base. */
export function fileOfPath(path: string): string {
  return path === UNKNOWN_FILE ? path : `${path}index.html`;
}
