import { relative, resolve, sep } from 'node:path';

import type { Plugin, ResolvedConfig } from 'vite';

import type { OutputFile } from '#pipeline/files/app-files.ts';
import { buildSite, type Built, type Site } from '#pipeline/files/build-site.ts';
import { originConstant, siteAddress } from '#pipeline/files/site-address.ts';
import { notices, NOTICES_FILE } from '#pipeline/notices/notices.ts';
import { isInside } from '#pipeline/output/is-inside.ts';
import { safeOutput } from '#pipeline/output/safe-output.ts';
import { bundleScripts } from '#pipeline/pages/bundle-scripts.ts';
import { contentPolicy } from '#pipeline/pages/content-policy.ts';
import { fileOf, sitePages } from '#pipeline/pages/site-pages.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import { SeedsError } from '#pipeline/report/seeds-error.ts';
import { readSeeds } from '#pipeline/seeds/read-seeds.ts';
import { appDataModule } from '#pipeline/vite/app-data-module.ts';
import { serveFiles } from '#pipeline/vite/dev-data.ts';
import { plainImports } from '#pipeline/vite/plain-imports.ts';
import { plainStyles } from '#pipeline/vite/plain-styles.ts';
import { previewHost } from '#pipeline/vite/preview-host.ts';
import { pureIntervals } from '#pipeline/vite/pure-intervals.ts';
import { siteOutput } from '#pipeline/vite/site-output.ts';
import { smallScripts } from '#pipeline/vite/small-scripts.ts';
import { isUnwatched, watchSeeds } from '#pipeline/vite/watch-seeds.ts';

export interface SourcelineOptions {
  /** The folder with the articles and what they say, relative to the root. */
  readonly seeds: string;
  /**
   * Origin and base of the published site as whoever builds has written it, or null if it is not
   * known.
   */
  readonly siteUrl: string | null;
  /**
   * The app's entry for the server, relative to the root; null: pages are not rendered, each is a
   * copy of the front page.
   */
  readonly entry: string | null;
  /** Whether pages get a picture each, for those who see a link to them. */
  readonly cards: boolean;
}

/** Only a build knows what it has bundled. */
const NO_NOTICES: OutputFile = { path: NOTICES_FILE, content: '`npm run build` writes this file.\n' };

/** The site, or an error with the whole report. */
function siteOf(built: Built, folder: string): Site {
  if (built.ok) return built.value;
  throw new SeedsError(built.error, folder);
}

/**
 * The seeds as the module `virtual:app-data` and as files beside it: emitted in a build, from
 * memory in development.
 */
function seedsData({ seeds, siteUrl: givenUrl, entry, cards }: SourcelineOptions): Plugin {
  let siteUrl: string | null = null;
  let config: ResolvedConfig | null = null;
  let folder = '';
  let shown = '';
  let built: Built | null = null;

  const read = async (): Promise<Built> => {
    const files = await readSeeds(folder);
    built = files.ok ? buildSite(files.value, { siteUrl: siteUrl ?? config?.base ?? null }) : files;
    return built;
  };
  const site = async (): Promise<Site> => siteOf(built ?? (await read()), shown);

  return {
    name: 'sourceline:seeds',
    config: ({ base: basePath = null, server }) => {
      const address = siteAddress({ basePath, siteUrl: givenUrl });
      if (!address.ok) throw new PlainError(address.error);
      const { base } = address.value;
      siteUrl = address.value.siteUrl;
      const watch = { ignored: (path: string) => isUnwatched(folder, config?.root ?? '', path) };
      return { base, define: originConstant(siteUrl), ...(server?.watch === null ? {} : { server: { watch } }) };
    },
    configResolved: (resolved) => {
      const { root } = resolved;
      config = resolved;
      folder = resolve(root, seeds);
      shown = isInside(root, folder) ? relative(root, folder).split(sep).join('/') : folder;
    },
    // Before the bundler starts, which would wrap the report in an error of its own.
    buildApp: {
      order: 'pre',
      handler: async () => {
        siteOf(await read(), shown);
      },
    },
    // Each time anew while the sources are watched: it is the seeds that may have changed.
    async buildStart() {
      if (!this.meta.watchMode || config?.command !== 'build') return;
      this.addWatchFile(folder);
      siteOf(await read(), shown);
    },
    ...appDataModule(async () => (await site()).manifest),
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { corpus, files, manifest } = await site();
        for (const { path, content } of files) this.emitFile({ type: 'asset', fileName: path, source: content });
        const front = bundle['index.html'];
        if (front?.type !== 'asset' || config === null) return;
        if (entry === null) {
          const copies = sitePages(corpus)
            .map(fileOf)
            .filter((path) => path !== 'index.html');
          for (const path of copies) this.emitFile({ type: 'asset', fileName: path, source: front.source });
          return;
        }
        const output = await siteOutput(await site(), {
          config,
          siteUrl,
          entry,
          cards,
          data: { name: 'sourceline:data', ...appDataModule(async () => manifest) },
          front: String(front.source),
          fonts: Object.keys(bundle).filter((path) => path.endsWith('.woff2')),
          scriptsOf: bundleScripts(bundle, config.root),
        });
        for (const notice of output.notices) this.info(notice);
        for (const warning of output.warnings) this.warn(warning);
        for (const { path, content } of output.files) {
          if (path === 'index.html') front.source = content;
          else this.emitFile({ type: 'asset', fileName: path, source: content });
        }
      },
    },
    async configureServer(server) {
      const first = await read();
      if (!first.ok) server.config.logger.error(formatProblems(first.error, shown));
      watchSeeds(server, folder, shown, read);
      server.middlewares.use(
        serveFiles(server.config.base, () => [NO_NOTICES, ...(built?.ok ? built.value.files : [])]),
      );
    },
  };
}

/**
 * Sourceline's side of Vite: data from the seeds, the policy of built pages, and a preview like a
 * plain host.
 */
export function sourceline(options: SourcelineOptions): Plugin[] {
  const { seeds, entry, siteUrl } = options;
  const inputs = (root: string) => [seeds, entry ?? 'index.html'].map((path) => resolve(root, path));
  return [
    seedsData(options),
    notices(),
    contentPolicy(siteUrl),
    plainStyles(),
    plainImports(),
    pureIntervals(),
    smallScripts(),
    safeOutput(inputs),
    previewHost(),
  ];
}
