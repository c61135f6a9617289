import { printPage } from '#address/page-path.ts';
import type { SiteRoot } from '#format/public/public-address.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { escapeHtml, scriptJson, tag } from '#pipeline/pages/markup.ts';
import type { PageSummary } from '#pipeline/pages/page-summary.ts';
import { appPage, isListed, pathOf, type SitePage } from '#pipeline/pages/site-pages.ts';

/** Pictures shown with a link: the size that the large networks ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

export interface HeadParts {
  readonly page: SitePage;
  readonly summary: PageSummary;
  /** Where the site stands: with its origin where that is known, else its base. */
  readonly root: SiteRoot;
  /** The page's picture relative to the base, null where none is drawn. */
  readonly card: string | null;
  readonly jsonLd: object | null;
  /**
   * Fonts that are fetched at once; data and scripts that are, once the page has been painted, by
   * start.ts; and texts, of which early.js chooses by the address. Relative to the host.
   */
  readonly preload: {
    readonly fonts: readonly string[];
    readonly ahead: readonly string[];
    readonly texts: readonly { readonly source: string; readonly href: string }[];
  };
}

const SITE_NAME = 'Sourceline';

/** The title of the window, as the app sets it. */
function windowTitle({ title }: PageSummary): string {
  return `${title} · ${SITE_NAME}`;
}

/** The picture's content, for those who cannot see it. */
function cardText({ lead, title, date, quotation, sources }: PageSummary): string {
  const words = quotation === null ? [lead, title] : [`${lead}: ${inQuotes(quotation)}`, title];
  return [...words, date, sources].filter(Boolean).join('. ');
}

/** Open Graph and Twitter: how a link to the page is shown elsewhere. */
function socialTags({ page, summary, root, card }: HeadParts): readonly string[] {
  const { title, description } = summary;
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const name = (key: string, content: string) => tag('meta', { name: key, content });
  const picture = card === null ? null : `${root}${card}`;
  return [
    property('og:type', page.kind === 'event' || page.kind === 'source' ? 'article' : 'website'),
    property('og:site_name', SITE_NAME),
    property('og:title', title),
    property('og:description', description),
    property('og:url', `${root}${pathOf(page)}`),
    name('twitter:card', picture === null ? 'summary' : 'summary_large_image'),
    name('twitter:title', title),
    name('twitter:description', description),
    ...(picture === null
      ? []
      : [
          property('og:image', picture),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(CARD_WIDTH)),
          property('og:image:height', String(CARD_HEIGHT)),
          property('og:image:alt', cardText(summary)),
          name('twitter:image', picture),
          name('twitter:image:alt', cardText(summary)),
        ]),
  ];
}

/** Data are fetched as data, scripts as parts of the program. */
function kindOf(href: string): { readonly as?: 'fetch' } {
  return href.endsWith('.json') ? { as: 'fetch' } : {};
}

/** An old id: without script a reader is sent on; with it the app does so, and keeps the query. */
function redirectTags(to: string): readonly string[] {
  return [`<noscript>${tag('meta', { 'http-equiv': 'refresh', content: `0; url=${to}` })}</noscript>`];
}

/**
 * All that the head of a page says of the page, in place of the front page's own title and
 * description.
 */
export function headTags(parts: HeadParts, base: string): string {
  const { page, summary, root, jsonLd, preload } = parts;
  const place = page.kind === 'unknown' ? pathOf(page) : printPage(appPage(page), '');
  const lines = [
    `<title>${escapeHtml(windowTitle(summary))}</title>`,
    tag('meta', { name: 'description', content: summary.description }),
    ...(page.kind === 'unknown' ? [] : [tag('link', { rel: 'canonical', href: `${root}${place}` })]),
    ...(isListed(page) ? [] : [tag('meta', { name: 'robots', content: 'noindex' })]),
    ...(page.kind === 'alias' ? redirectTags(`${base}${place}`) : []),
    ...preload.fonts.map((href) =>
      tag('link', { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: true }),
    ),
    ...preload.ahead.map((href) => tag('link', { rel: 'ahead', href, ...kindOf(href), crossorigin: true })),
    ...preload.texts.map(({ source, href }) =>
      tag('link', { rel: 'text', 'data-source': source, href, ...kindOf(href), crossorigin: true }),
    ),
    ...(page.kind === 'alias' || page.kind === 'unknown' ? [] : socialTags(parts)),
    ...(jsonLd === null ? [] : [`<script type="application/ld+json">${scriptJson(jsonLd)}</script>`]),
  ];
  return lines.join('\n    ');
}
