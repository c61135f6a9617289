import type { SiteRoot } from '#format/public/public-address.ts';
import { escapeHtml } from '#pipeline/pages/markup.ts';
import { isListed, pathOf, type SitePage } from '#pipeline/pages/site-pages.ts';

/**
 * `sitemap.xml`: the pages that search engines may list. Without an origin its addresses are
 * relative to the host.
 */
export function sitemap(pages: readonly SitePage[], root: SiteRoot): string {
  const entries = pages
    .filter(isListed)
    .map((page) => `  <url><loc>${escapeHtml(root + pathOf(page))}</loc></url>\n`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</urlset>\n`;
}

/**
 * `robots.txt`: everything may be read. The sitemap is named where its whole address is known, as
 * the format asks.
 */
export function robots(siteUrl: SiteRoot | null): string {
  const where = siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${where}`;
}
