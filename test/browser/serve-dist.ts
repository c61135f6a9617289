import { existsSync } from 'node:fs';
import { servedSite } from './built-site.ts';
import { inSite, SITE_FOLDER } from './site-folder.ts';

/**
 * Serves the built site on a free port of the loopback address while the tests run, and tells them
 * the origin by SOURCELINE_ORIGIN. It builds nothing.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  if (!existsSync(inSite('index.html'))) {
    throw new Error(`There is no index.html to test in ${SITE_FOLDER}. Run \`npm run build\` first.`);
  }
  const { origin, close } = await servedSite(SITE_FOLDER);
  process.env['SOURCELINE_ORIGIN'] = origin;
  return close;
}
