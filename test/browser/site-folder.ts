import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The built site under test: `dist`, or the folder that SOURCELINE_DIST names. */
export const SITE_FOLDER = resolve(ROOT, process.env['SOURCELINE_DIST'] ?? 'dist');

export function inSite(...path: readonly string[]): string {
  return join(SITE_FOLDER, ...path);
}
