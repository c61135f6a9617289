import { lstatSync, type Stats } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

import type { ViteDevServer } from 'vite';

import type { Built } from '#pipeline/files/build-site.ts';
import { isInside } from '#pipeline/output/is-inside.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import { isSeedFolder } from '#pipeline/seeds/seed-files.ts';
import { APP_DATA_ID } from '#pipeline/vite/app-data-module.ts';

/** Time for an editor to finish writing several files before the seeds are read again. */
const SETTLE_MS = 60;

function statOf(path: string): Stats | null {
  try {
    return lstatSync(path);
  } catch {
    return null;
  }
}

/**
 * Whether a path in the folder is not to be watched, as nothing in it is read: a link, which may
 * lead to the whole disk, or a folder that holds no seeds. A folder around the whole project is no
 * seeds folder.
 */
export function isUnwatched(folder: string, root: string, path: string): boolean {
  const found = resolve(path);
  if (found === folder || !isInside(folder, found) || isInside(folder, root)) return false;
  const stats = statOf(found);
  return stats?.isSymbolicLink() === true || (stats?.isDirectory() === true && !isSeedFolder(relative(folder, found)));
}

/**
 * Reads the seeds again when they change, and tells the browser: to reload, or what is wrong.
 * `read` is told which paths changed, relative to the folder.
 */
export function watchSeeds(
  server: ViteDevServer,
  folder: string,
  shown: string,
  read: (changed: ReadonlySet<string>) => Promise<Built>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let changed = new Set<string>();
  const refresh = async (): Promise<void> => {
    const paths = changed;
    changed = new Set();
    const built = await read(paths);
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
  // The project is watched anyway; around it lies no seeds folder, but somebody's disk.
  if (!isInside(folder, server.config.root)) server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!isInside(folder, resolve(path))) return;
    changed.add(relative(folder, resolve(path)).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      refresh().catch((error: unknown) => server.config.logger.error(String(error)));
    }, SETTLE_MS);
  });
}
