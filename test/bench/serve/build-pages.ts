import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build, loadConfigFromFile, type Plugin, type PluginOption } from 'vite';

import type { AppDataManifest } from '#format/app-data.ts';

const VIRTUAL_ID = 'virtual:app-data';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Plugins of the real build that stay: all but those that read seeds and make pages of them. */
const KEPT = /^(?!sourceline:)|^sourceline:(?:content-policy|plain-imports|program-at-once)$/;

function benchData(manifest: AppDataManifest): Plugin {
  return {
    name: 'bench:app-data',
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : undefined),
    load: (id) => (id === RESOLVED_ID ? `export const manifest = ${JSON.stringify(manifest)};` : undefined),
  };
}

async function flatten(option: PluginOption): Promise<readonly Plugin[]> {
  const settled = await option;
  if (!settled) return [];
  if (!Array.isArray(settled)) return [settled];
  return (await Promise.all(settled.map(flatten))).flat();
}

/**
 * The app as `npm run build` makes it, with invented data in place of the seeds and without
 * prerendered pages.
 */
async function buildAppInto(outDir: string, root: string, manifest: AppDataManifest): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(root, 'vite.config.ts'), root);
  if (!loaded) throw new Error('There is no vite.config.ts.');
  const plugins = await flatten(loaded.config.plugins);
  await build({
    ...loaded.config,
    root,
    configFile: false,
    base: '/',
    logLevel: 'error',
    plugins: [...plugins.filter(({ name }) => KEPT.test(name)), benchData(manifest)],
    build: { ...loaded.config.build, outDir, emptyOutDir: true },
  });
}

/** When a file was written; 0 if it is not there. */
function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Installs the peers from their own lock file, unless that has been done. */
function installPeers(folder: string): void {
  const installed = writtenAt(join(folder, 'node_modules', '.package-lock.json'));
  if (installed > writtenAt(join(folder, 'package-lock.json'))) return;
  console.log('Installing the peers ...');
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** TimelineJS's sources ask for a style sheet in Less, which the package has ready-made as well. */
const noLess: Plugin = {
  name: 'bench:no-less',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.less') ? '\0no-less' : undefined),
  load: (id) => (id === '\0no-less' ? 'export {};' : undefined),
};

const PEER_PAGES = ['canvas', 'gravity', 'vis', 'timelinejs'];

async function buildPeersInto(outDir: string, folder: string): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    base: '/peer/',
    logLevel: 'error',
    plugins: [noLess],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: PEER_PAGES.map((name) => join(folder, name, 'index.html')) },
    },
  });
}

const cacheOf = (root: string) => join(root, 'node_modules', '.cache', 'sourceline', 'bench');

/**
 * Builds the app, which carries the addresses of its data, unless it has been built with these; the
 * folder.
 */
export function appBuilder(root: string): (manifest: AppDataManifest) => Promise<string> {
  const folder = join(cacheOf(root), 'app');
  let built = '';
  return async (manifest) => {
    const asked = JSON.stringify(manifest);
    if (asked !== built) await buildAppInto(folder, root, manifest);
    built = asked;
    return folder;
  };
}

/** Builds the peers' pages; the folder. */
export async function buildPeers(root: string): Promise<string> {
  const folder = join(cacheOf(root), 'peers');
  const peers = join(root, 'test', 'bench', 'peers');
  installPeers(peers);
  await buildPeersInto(folder, peers);
  return folder;
}
