import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

import { readableSeeds } from '../fixtures/readable-seeds.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));

/** The case whose seeds all others start from. */
export const GOOD = 'good';

/** A case without problems in which every field that may be left out is written. */
export const EVERY_FIELD = 'every-field';

export async function caseNames(): Promise<readonly string[]> {
  const entries = await readdir(CASES, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).toSorted();
}

/**
 * The seeds of a case: those of the good one, without the paths that `removed.txt` names, under the
 * files of its own.
 */
export async function seedsOf(name: string): Promise<SeedFiles> {
  const files = new Map(await readableSeeds(join(CASES, GOOD, 'seeds')));
  const removed = join(CASES, name, 'removed.txt');
  if (existsSync(removed)) {
    for (const path of (await readFile(removed, 'utf8')).trim().split('\n')) {
      if (!files.delete(path)) throw new Error(`${name}: the good seeds have no ${path} to remove`);
    }
  }
  const own = join(CASES, name, 'seeds');
  if (existsSync(own)) for (const [path, bytes] of await readableSeeds(own)) files.set(path, bytes);
  return files;
}

export function expectedFolder(name: string): string {
  return join(CASES, name, 'expected');
}
