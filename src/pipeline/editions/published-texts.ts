import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { hashOf } from '#pipeline/resolve/article-hash.ts';

const run = promisify(execFile);

const MOST_BYTES = 64_000_000;

/** Where a text may be found as it was published. */
export interface Places {
  /** Files that were given by name. */
  readonly given: readonly string[];
  /** The seeds folder: git may know its past. */
  readonly folder: string;
  /** A built site. */
  readonly site: string;
}

/** The bytes with a hash that an article of a source had; null where they are not to be found. */
export async function publishedText(
  sha256: string,
  { source, path }: { readonly source: string; readonly path: string },
  { given, folder, site }: Places,
): Promise<Uint8Array | null> {
  for (const file of [...given, join(site, 'data', 'sources', `${source}.txt`)]) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes && hashOf(bytes) === sha256) return bytes;
  }
  for (const commit of await commitsOf(folder, path)) {
    const bytes = await gitOutput(folder, ['show', `${commit}:./${path}`]);
    if (bytes && hashOf(bytes) === sha256) return bytes;
  }
  return null;
}

async function commitsOf(folder: string, path: string): Promise<readonly string[]> {
  const listed = await gitOutput(folder, ['log', '--format=%H', '--', path]);
  return listed === null ? [] : listed.toString('utf8').split('\n').filter(Boolean);
}

/** What git says in a folder; null where there is no git, or it knows nothing. */
async function gitOutput(folder: string, args: readonly string[]): Promise<Buffer | null> {
  return run('git', ['-C', folder, ...args], { encoding: 'buffer', maxBuffer: MOST_BYTES }).then(
    ({ stdout }) => stdout,
    () => null,
  );
}
