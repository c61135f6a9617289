import { join } from 'node:path';

import type { BuildId } from '#pipeline/output/build-id.ts';

/** All names that builds use inside an output folder begin like this. */
const PREFIX = '.sourceline-';

/** Only one build at a time moves files. */
export const LOCK = `${PREFIX}lock`;

/**
 * What a folder of a build is for: `next` holds what is being built; `ready` the same, when
 * everything else has made room for it; `last` what stood there before.
 */
export type Purpose = 'next' | 'ready' | 'last';

export function workFolder(target: string, purpose: Purpose, id: BuildId): string {
  return join(target, `${PREFIX}${purpose}-${id}`);
}

/** `.sourceline-last-x` -> `x` for the purpose `last`; null for any other name. */
export function buildOf(name: string, purpose: Purpose): BuildId | null {
  const before = `${PREFIX}${purpose}-`;
  return name.startsWith(before) ? name.slice(before.length) : null;
}

/**
 * Whether a name in an output folder is no file of the site: a build's, or that of the history of
 * published sites.
 */
export function isKept(name: string): boolean {
  return name === '.git' || name.startsWith(PREFIX);
}
