import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { preview } from 'vite';
import { ROOT } from './site-folder.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A build of its own, in a folder that keeps the name, served on a free port of the loopback address. */
export async function builtSite(
  name: string,
  env: { readonly SEEDS?: string; readonly BASE_PATH?: string },
): Promise<BuiltSite> {
  const folder = join(ROOT, 'node_modules', '.cache', 'sourceline', name);
  const { NODE_ENV: _, ...inherited } = process.env;
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(
    process.execPath,
    [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'],
    { cwd: ROOT, env: { ...inherited, SITE_URL: '', ...env } },
  );
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    ...(env.BASE_PATH === undefined ? {} : { base: env.BASE_PATH }),
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`The preview server has no port: ${address}`);
  return { folder, origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
