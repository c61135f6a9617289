import { assert } from '#base/assert.ts';
import { escapeHtml } from '#pipeline/pages/markup.ts';

/** What makes a page of the built front page. */
export interface PageParts {
  readonly head: string;
  /** What stands in the app's root. */
  readonly markup: string;
  /**
   * The path that the markup shows, `/` being the front page, so that the app may take it over as
   * it stands; null: it draws the page anew.
   */
  readonly shows: string | null;
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta name="description"[^>]*>/;
/** The program, at once: for pages that show nothing before it comes. */
const AT_ONCE = /\s*<link rel="modulepreload"[^>]*>/;
const ROOT = '<div id="root"></div>';

/** `front` as Vite built it, with another head and something in its root. */
export function fillTemplate(front: string, { head, markup, shows }: PageParts): string {
  assert(TITLE.test(front) && front.includes(ROOT), 'the front page has a title and an empty root');
  const page = shows === null ? '' : ` data-page="${escapeHtml(shows)}"`;
  return front
    .replace(DESCRIPTION, '')
    .replace(shows === null ? '' : AT_ONCE, '')
    .replace(TITLE, () => head)
    .replace(ROOT, () => `<div id="root"${page}>${markup}</div>`);
}
