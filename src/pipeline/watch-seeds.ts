import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';

import type { ViteDevServer } from 'vite';

import { APP_DATA_ID } from '#pipeline/app-data-module.ts';
import type { Built } from '#pipeline/build-site.ts';
import { isInside } from '#pipeline/is-inside.ts';
import { formatProblems } from '#pipeline/report.ts';

/** Time for an editor to finish writing several files before the seeds are read again. */
const SETTLE_MS = 60;

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Whether a path is a link in the folder. None is read, and none is to be watched: it may lead to the whole disk. */
export function isLinkIn(folder: string, path: string): boolean {
  const found = resolve(path);
  return found !== folder && isInside(folder, found) && isLink(found);
}

/** Reads the seeds again when they change, and tells the browser: to reload, or what is wrong. */
export function watchSeeds(server: ViteDevServer, folder: string, shown: string, read: () => Promise<Built>): void {
  let timer: NodeJS.Timeout | undefined;
  const refresh = async (): Promise<void> => {
    const built = await read();
    const { moduleGraph, hot } = server.environments.client;
    const virtual = moduleGraph.getModuleById(APP_DATA_ID);
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
