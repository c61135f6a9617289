import { relative, resolve, sep } from 'node:path';

import type { Plugin, ViteDevServer } from 'vite';

import type { Result } from '#base/result.ts';
import { buildSite, type Site } from '#pipeline/build-site.ts';
import { contentPolicy } from '#pipeline/content-policy.ts';
import { serveFiles } from '#pipeline/dev-data.ts';
import { pageFiles } from '#pipeline/page-addresses.ts';
import { previewHost } from '#pipeline/preview-host.ts';
import type { Problem } from '#pipeline/problem.ts';
import { readSeeds } from '#pipeline/read-seeds.ts';
import { formatProblems } from '#pipeline/report.ts';
import { SeedsError } from '#pipeline/seeds-error.ts';

export interface SourcelineOptions {
  /** The folder with the articles and what they say, relative to the root. */
  readonly seeds: string;
  /** Origin and base of the published site, or null if it is not known. */
  readonly siteUrl: string | null;
}

type Built = Result<Site, readonly Problem[]>;

const VIRTUAL_ID = 'virtual:app-data';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Time for an editor to finish writing several files before the seeds are read again. */
const SETTLE_MS = 60;

/** The site, or an error with the whole report. */
function siteOf(built: Built, folder: string): Site {
  if (built.ok) return built.value;
  throw new SeedsError(built.error, folder);
}

function isInside(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== '..' && !below.startsWith(`..${sep}`);
}

/** Reads the seeds again when they change, and tells the browser: to reload, or what is wrong. */
function watchSeeds(server: ViteDevServer, folder: string, shown: string, read: () => Promise<Built>): void {
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const built = await read();
    const { moduleGraph, hot } = server.environments.client;
    const virtual = moduleGraph.getModuleById(RESOLVED_ID);
    if (virtual) moduleGraph.invalidateModule(virtual);
    if (built.ok) {
      server.config.logger.info('seeds read again', { timestamp: true });
      hot.send({ type: 'full-reload' });
      return;
    }
    const report = formatProblems(built.error, shown);
    server.config.logger.error(report, { timestamp: true });
    hot.send({ type: 'error', err: { message: report, stack: '', plugin: 'sourceline' } });
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!isInside(folder, resolve(path))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => server.config.logger.error(String(error)));
    }, SETTLE_MS);
  });
}

/** The seeds as the module `virtual:app-data` and as files beside it: emitted in a build, from memory in development. */
function seedsData({ seeds, siteUrl }: SourcelineOptions): Plugin {
  let folder = '';
  let shown = '';
  let built: Built | null = null;

  const read = async (): Promise<Built> => {
    built = buildSite(await readSeeds(folder), { siteUrl });
    return built;
  };
  const site = async (): Promise<Site> => siteOf(built ?? (await read()), shown);

  return {
    name: 'sourceline:seeds',
    configResolved: ({ root }) => {
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
    resolveId: { filter: { id: /^virtual:app-data$/ }, handler: () => RESOLVED_ID },
    load: {
      filter: { id: /^\0virtual:app-data$/ },
      handler: async () => `export const manifest = ${JSON.stringify((await site()).manifest)};`,
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const { corpus, files } = await site();
        for (const { path, content } of files) this.emitFile({ type: 'asset', fileName: path, source: content });
        const front = bundle['index.html'];
        if (front?.type !== 'asset') return;
        for (const path of pageFiles(corpus)) this.emitFile({ type: 'asset', fileName: path, source: front.source });
      },
    },
    async configureServer(server) {
      const first = await read();
      if (!first.ok) server.config.logger.error(formatProblems(first.error, shown));
      watchSeeds(server, folder, shown, read);
      server.middlewares.use(serveFiles(server.config.base, () => (built?.ok ? built.value.files : [])));
    },
  };
}

/** Sourceline's side of Vite: data from the seeds, the policy of built pages, and a preview like a plain host. */
export function sourceline(options: SourcelineOptions): Plugin[] {
  return [seedsData(options), contentPolicy(), previewHost()];
}
