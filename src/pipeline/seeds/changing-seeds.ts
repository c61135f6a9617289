import { join } from 'node:path';

import { ok, type Result } from '#base/result.ts';
import type { Problem } from '#pipeline/report/problem.ts';
import { MOST_BYTES, readSeeds } from '#pipeline/seeds/read-seeds.ts';
import { isSeed, type SeedFiles } from '#pipeline/seeds/seed-files.ts';
import { type SeedsDisk, seedsDisk } from '#pipeline/seeds/seeds-disk.ts';

/**
 * Reads the seeds anew. `changed` are the paths of files, relative to the folder, that are not as
 * they were or are gone; null: any may be.
 */
export type ReadAgain = (changed: ReadonlySet<string> | null) => Promise<Result<SeedFiles, readonly Problem[]>>;

/** As `read`, with the bytes of before where they are the same: whoever knows these is done. */
function withKnown(read: SeedFiles, before: SeedFiles): SeedFiles {
  return new Map(
    [...read].map(([path, bytes]) => {
      const known = before.get(path);
      return [path, known && Buffer.compare(known, bytes) === 0 ? known : bytes];
    }),
  );
}

/**
 * A folder of seeds that is read again and again while it is edited. A file that changed is read
 * alone; for anything else, as a file that is new or stands in the way, all of the folder is.
 */
export function changingSeeds(folder: string, disk: SeedsDisk = seedsDisk): ReadAgain {
  let before: SeedFiles | null = null;

  /** The files with what changed of them; null where that cannot be told from these alone. */
  const readChanged = async (files: SeedFiles, changed: ReadonlySet<string>): Promise<SeedFiles | null> => {
    const next = new Map(files);
    for (const path of changed) {
      if (!isSeed(path) || !files.has(path)) return null;
      const bytes = await disk.read(join(folder, path), MOST_BYTES).catch(() => null);
      if (bytes === null) return null;
      next.set(path, bytes);
    }
    return next;
  };

  return async (changed) => {
    const known = before;
    before = null;
    const next = known && changed ? await readChanged(known, changed) : null;
    const read = next ? ok(next) : await readSeeds(folder, disk);
    if (!read.ok) return read;
    before = known ? withKnown(read.value, known) : read.value;
    return ok(before);
  };
}
