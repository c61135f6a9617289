import { relative, resolve, sep } from 'node:path';

import type { Plugin, ResolvedConfig } from 'vite';

import { assert } from '#base/assert.ts';
import type { OutputFile } from '#pipeline/files/named-file.ts';
import type { Built, Site } from '#pipeline/files/build-site.ts';
import { originConstant, siteAddress } from '#pipeline/files/site-address.ts';
import { notices, NOTICES_FILE } from '#pipeline/notices/notices.ts';
import { fileWriter, type WriteFile } from '#pipeline/output/file-writer.ts';
import { isInside } from '#pipeline/output/is-inside.ts';
import { safeOutput } from '#pipeline/output/safe-output.ts';
import { bundleScripts } from '#pipeline/pages/bundle-scripts.ts';
import { contentPolicy } from '#pipeline/pages/content-policy.ts';
import { fileOf, sitePages } from '#pipeline/pages/site-pages.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import { SeedsError } from '#pipeline/report/seeds-error.ts';
import { appDataModule } from '#pipeline/vite/app-data-module.ts';
import { askedCards } from '#pipeline/vite/asked-cards.ts';
import { serveFiles } from '#pipeline/vite/dev-data.ts';
import { plainImports } from '#pipeline/vite/plain-imports.ts';
import { plainStyles } from '#pipeline/vite/plain-styles.ts';
import { previewHost } from '#pipeline/vite/preview-host.ts';
import { programAlone } from '#pipeline/vite/program-alone.ts';
import { programAtOnce } from '#pipeline/vite/program-at-once.ts';
import { pureIntervals } from '#pipeline/vite/pure-intervals.ts';
import { reactModules } from '#pipeline/vite/react-modules.ts';
import { type SiteReadings, siteReadings } from '#pipeline/vite/site-readings.ts';
import { smallScripts } from '#pipeline/vite/small-scripts.ts';
import { isUnwatched, watchSeeds } from '#pipeline/vite/watch-seeds.ts';
import { writeSite } from '#pipeline/vite/write-site.ts';

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
  /**
   * Which pages get a picture, for those who see a link to them, as whoever builds has written it:
   * all or none; null: all, while there are few.
   */
  readonly cards: string | null;
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
function seedsData({ seeds, siteUrl: givenUrl, entry, cards: givenCards }: SourcelineOptions): Plugin {
  let siteUrl: string | null = null;
  let cards: boolean | null = null;
  let config: ResolvedConfig | null = null;
  let folder = '';
  let shown = '';
  let readings: SiteReadings | null = null;

  const seedsNow = (): SiteReadings => {
    assert(readings, 'the folder is known once the configuration is');
    return readings;
  };
  const site = async (): Promise<Site> => siteOf(await seedsNow().latest(), shown);

  return {
    name: 'sourceline:seeds',
    config: ({ base: basePath = null, server }) => {
      const address = siteAddress({ basePath, siteUrl: givenUrl });
      if (!address.ok) throw new PlainError(address.error);
      const asked = askedCards(givenCards);
      if (!asked.ok) throw new PlainError(asked.error);
      cards = asked.value;
      const { base } = address.value;
      siteUrl = address.value.siteUrl;
      const watch = { ignored: (path: string) => isUnwatched(folder, config?.root ?? '', path) };
      return { base, define: originConstant(siteUrl), ...(server?.watch === null ? {} : { server: { watch } }) };
    },
    configResolved: (resolved) => {
      const { root, base, command, logger } = resolved;
      config = resolved;
      folder = resolve(root, seeds);
      readings = siteReadings({ folder, siteUrl: siteUrl ?? base, served: command === 'serve', root, logger });
      shown = isInside(root, folder) ? relative(root, folder).split(sep).join('/') : folder;
    },
    // Before the bundler starts, which would wrap the report in an error of its own.
    buildApp: {
      order: 'pre',
      handler: async () => {
        siteOf(await seedsNow().read(null), shown);
      },
    },
    // Each time anew while the sources are watched: it is the seeds that may have changed.
    async buildStart() {
      if (!this.meta.watchMode || config?.command !== 'build') return;
      this.addWatchFile(folder);
      siteOf(await seedsNow().read(null), shown);
    },
    ...appDataModule(async () => (await site()).manifest),
    generateBundle: {
      order: 'post',
      async handler({ dir }, bundle, isWrite) {
        const { corpus, files, manifest } = await site();
        const front = bundle['index.html'];
        const emit: WriteFile = async (fileName, source) => void this.emitFile({ type: 'asset', fileName, source });
        // Straight to the disk: the bundler would hold all of it, and print a line for each.
        const writer = isWrite && dir !== undefined ? fileWriter(dir) : null;
        const write: WriteFile = async (path, content) => {
          if (path === 'index.html' && front?.type === 'asset') front.source = content;
          else await (writer?.write ?? emit)(path, content);
        };
        try {
          for (const { path, content } of files) await write(path, content);
          if (front?.type === 'asset' && config !== null && entry !== null) {
            const { notices: told, warnings } = await writeSite(
              await site(),
              {
                config,
                siteUrl,
                entry,
                cards,
                data: { name: 'sourceline:data', ...appDataModule(async () => manifest) },
                front: String(front.source),
                fonts: Object.keys(bundle).filter((path) => path.endsWith('.woff2')),
                scriptsOf: bundleScripts(bundle, config.root),
              },
              write,
            );
            for (const notice of told) this.info(notice);
            for (const warning of warnings) this.warn(warning);
          } else if (front?.type === 'asset') {
            for (const page of sitePages(corpus)) await write(fileOf(page), front.source);
          }
        } finally {
          await writer?.close();
        }
      },
    },
    configureServer(server) {
      const { logger, base } = server.config;
      const readFirst = async (): Promise<void> => {
        const first = await seedsNow().latest();
        if (!first.ok) logger.error(formatProblems(first.error, shown));
      };
      // Nobody waits for it but those who ask for data.
      readFirst().catch((error: unknown) => logger.error(String(error)));
      watchSeeds(server, folder, shown, seedsNow().read);
      server.middlewares.use(
        serveFiles(base, async (path) => {
          const good = await seedsNow().lastGood();
          return [NO_NOTICES, ...(good?.files ?? [])].find((file) => file.path === path) ?? null;
        }),
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
    programAlone(),
    programAtOnce(),
    pureIntervals(),
    reactModules(),
    smallScripts(),
    safeOutput(inputs),
    previewHost(),
  ];
}
