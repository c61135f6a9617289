import { siteRoot } from '#format/public/public-address.ts';
import type { Corpus } from '#model/corpus.ts';
import type { OutputFile } from '#pipeline/files/named-file.ts';
import { headTags } from '#pipeline/pages/head-tags.ts';
import { headersFile } from '#pipeline/pages/host-headers.ts';
import { jsonLdOf } from '#pipeline/pages/json-ld.ts';
import { summaryOf } from '#pipeline/pages/page-summary.ts';
import { fillTemplate } from '#pipeline/pages/page-template.ts';
import { plainMarkup } from '#pipeline/pages/plain-markup.ts';
import type { Render, Rendered } from '#pipeline/pages/render.ts';
import { fileOf, pathOf, type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';
import { robots, sitemap } from '#pipeline/pages/sitemap.ts';

export interface PagesOptions {
  readonly base: string;
  readonly siteUrl: string | null;
  /** The built front page. */
  readonly front: string;
  /** Paths of the fonts relative to the base. */
  readonly fonts: readonly string[];
  /** The scripts that a module of the app comes in, relative to the base. */
  readonly scriptsOf: (module: string) => readonly string[];
  readonly render: Render;
  /** The path of a page's picture relative to the base, null where none is drawn. */
  readonly cardOf: (page: SitePage) => string | null;
}

/**
 * Every page of the site, one after the other as it is asked for, and the files that speak of all
 * of them. Each is made for itself: in whatever order they are given, they are the same.
 */
export async function* buildPages(
  corpus: Corpus,
  options: PagesOptions,
  pages: readonly SitePage[] = sitePages(corpus),
): AsyncGenerator<OutputFile> {
  const { base, siteUrl } = options;
  const root = siteRoot(siteUrl ?? base);
  for (const page of pages) yield await buildPage(page, corpus, options);
  yield { path: 'sitemap.xml', content: sitemap(sitePages(corpus), root) };
  yield { path: 'robots.txt', content: robots(siteUrl === null ? null : root) };
  yield { path: '_headers', content: headersFile(base, siteUrl) };
}

async function buildPage(page: SitePage, corpus: Corpus, options: PagesOptions): Promise<OutputFile> {
  const { base, siteUrl, front, fonts, scriptsOf, render, cardOf } = options;
  const root = siteRoot(siteUrl ?? base);
  const under = (path: string) => base + path;
  const summary = summaryOf(page, corpus);
  const plain = plainMarkup(page, base);
  const path = pathOf(page);
  const { markup, files, texts, modules } =
    plain === null ? await rendered(render, base + path) : { markup: plain, files: [], texts: [], modules: [] };
  const head = headTags(
    {
      page,
      summary,
      root,
      card: cardOf(page),
      jsonLd: jsonLdOf(page, summary, corpus, root),
      preload: {
        fonts: fonts.map(under),
        ahead: [...new Set([...modules.flatMap(scriptsOf), ...files])].map(under),
        texts: texts.map(({ source, file }) => ({ source, href: under(file) })),
      },
    },
    base,
  );
  const content = fillTemplate(front, { head, markup, shows: plain === null ? `/${path}` : null });
  return { path: fileOf(page), content };
}

/** What the app makes of a path; where it fails the message names the page. */
async function rendered(render: Render, path: string): Promise<Rendered> {
  try {
    return await render(path);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    throw new Error(`The page ${path} could not be rendered. ${reason}`, { cause });
  }
}
