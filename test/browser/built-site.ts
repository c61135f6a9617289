import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Plugin, preview } from 'vite';
import { ROOT } from './site-folder.ts';

export interface ServedSite {
  readonly folder: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A folder of a test's own, beside the caches of the tools. */
export function folderOf(name: string): string {
  return join(ROOT, 'node_modules', '.cache', 'sourceline', name);
}

/**
 * Answers come as they lie on the disk: the preview would pack them anew for each request, and most
 * tests begin with an empty cache.
 */
const unpacked: Plugin = {
  name: 'sourceline-test:unpacked',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      delete request.headers['accept-encoding'];
      next();
    });
  },
};

/** Serves a built site on a free port of the loopback address. */
export async function servedSite(folder: string, base = '/'): Promise<ServedSite> {
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    base,
    plugins: [unpacked],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`The preview server has no port: ${address}`);
  return { folder, origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/** A build of its own, served. */
export async function builtSite(
  name: string,
  env: { readonly SEEDS?: string; readonly BASE_PATH?: string },
): Promise<ServedSite> {
  const folder = folderOf(name);
  const { NODE_ENV: _, ...inherited } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...inherited, SITE_URL: '', ...env } },
  );
  return servedSite(folder, env.BASE_PATH);
}
