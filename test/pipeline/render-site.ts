import { fileURLToPath } from 'node:url';

import { buildSite } from '#pipeline/files/build-site.ts';
import type { SiteAddress } from '#pipeline/files/site-address.ts';
import { buildPages, type PagesOptions } from '#pipeline/pages/build-pages.ts';
import { loadRender } from '#pipeline/pages/load-render.ts';
import { type SitePage, sitePages } from '#pipeline/pages/site-pages.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';
import { appDataModule } from '#pipeline/vite/app-data-module.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const FRONT = '<!doctype html><html><head><title>T</title></head><body><div id="root"></div></body></html>';

const AT_HOME: SiteAddress = { base: '/', siteUrl: null };

/**
 * The pages of a seeds folder as the build renders them, by path: the app's own entry for the
 * server, in this process, where there is no window.
 */
export async function renderSite(
  seeds: SeedFiles,
  address = AT_HOME,
  order: (pages: readonly SitePage[]) => readonly SitePage[] = (pages) => pages,
): Promise<ReadonlyMap<string, string>> {
  const site = buildSite(seeds, { siteUrl: address.siteUrl });
  if (!site.ok) throw new Error(formatProblems(site.error));
  const { corpus, files, manifest } = site.value;
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const data = { name: 'test:data', ...appDataModule(() => Promise.resolve(manifest)) };
  const createRender = await loadRender('src/entry-server.tsx', { root: ROOT, ...address, data });
  const pages = new Map<string, string>();
  const options: PagesOptions = {
    ...address,
    front: FRONT,
    fonts: [],
    scriptsOf: () => [],
    render: createRender((file) => contents.get(file) ?? ''),
    cardOf: () => null,
  };
  for await (const { path, content } of buildPages(corpus, options, order(sitePages(corpus)))) pages.set(path, content);
  return pages;
}
