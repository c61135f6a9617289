import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { inSite, ROOT, SITE_FOLDER } from './site-folder.ts';

/**
 * Serves the built site on a free port of the loopback address while the tests run, and tells them
 * the origin by SOURCELINE_ORIGIN. It builds nothing.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync(inSite('index.html'))) {
    throw new Error(`There is no index.html to test in ${SITE_FOLDER}. Run \`npm run build\` first.`);
  }
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: { outDir: SITE_FOLDER },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`The preview server has no port: ${address}`);
  process.env['SOURCELINE_ORIGIN'] = `http://127.0.0.1:${address.port}`;
  return () => server.close();
}
