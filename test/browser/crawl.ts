import type { APIRequestContext } from '@playwright/test';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" };

/** Text as it stands in HTML, read. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** The paths that a sitemap lists. */
export function listedIn(sitemap: string, origin: string): readonly string[] {
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    (match) => new URL(decodeEntities(match[1] ?? ''), origin).pathname,
  );
}

/** What a page links to or loads, the picture of its card included. */
function linksOf(html: string): readonly string[] {
  const attributes = html.matchAll(/<[^>]+? (?:href|src)="([^"]*)"/g);
  const pictures = html.matchAll(/<meta (?:name|property)="(?:og|twitter):image" content="([^"]*)"/g);
  return [...attributes, ...pictures].map((match) => decodeEntities(match[1] ?? ''));
}

export interface Crawled {
  /** Links that lead nowhere, with a page that has them. */
  readonly broken: readonly string[];
  /** Paths that answered. */
  readonly reached: ReadonlySet<string>;
}

/**
 * Follows every link from the given paths on, within one host. What differs in its query alone is
 * the same file; fragments must be ids of their page.
 */
export async function crawl(request: APIRequestContext, origin: string, from: readonly string[]): Promise<Crawled> {
  const open = [...from];
  const found = new Map(open.map((path) => [path, 'the start']));
  const ids = new Map<string, ReadonlySet<string>>();
  const fragments: { readonly path: string; readonly id: string; readonly page: string }[] = [];
  const broken: string[] = [];
  const reached = new Set<string>();
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const response = await request.get(origin + path, { maxRedirects: 0 });
    if (response.status() === 200) reached.add(path);
    else broken.push(`${path} answers ${response.status()}, linked from ${found.get(path)}`);
    if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    const html = await response.text();
    ids.set(path, new Set([...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '')));
    for (const link of linksOf(html)) {
      const url = new URL(link, origin + path);
      if (url.origin !== origin) continue;
      if (url.hash !== '') fragments.push({ path: url.pathname, id: url.hash.slice(1), page: path });
      if (found.has(url.pathname)) continue;
      found.set(url.pathname, path);
      open.push(url.pathname);
    }
  }
  const astray = fragments.filter(({ path, id }) => !ids.get(path)?.has(id));
  return { broken: [...broken, ...astray.map(({ path, id, page }) => `${path}#${id}, linked from ${page}`)], reached };
}
