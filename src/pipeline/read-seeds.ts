import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import type { SeedFiles } from '#pipeline/seed-files.ts';

/** Reads a seeds folder from the disk. A folder that does not exist reads as an empty one. */
export async function readSeeds(folder: string): Promise<SeedFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(
      async (path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(await readFile(path))] as const,
    ),
  );
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
