import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the built `dist` on a free port of the loopback address while the tests run, and tells them the origin by
 * SOURCELINE_ORIGIN. It builds nothing.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync(join(root, 'dist', 'index.html'))) {
    throw new Error('There is no dist/index.html to test. Run `npm run build` first.');
  }
  const server = await preview({
    root,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`The preview server has no port: ${address}`);
  process.env['SOURCELINE_ORIGIN'] = `http://127.0.0.1:${address.port}`;
  return () => server.close();
}
