import { join } from 'node:path';

import { err, ok, type Result } from '#base/result.ts';
import { collectProblems, type Problem, startOf } from '#pipeline/report/problem.ts';
import { sortProblems } from '#pipeline/report/report.ts';
import { diskRefusal } from '#pipeline/seeds/disk-refusal.ts';
import { listSeeds, type Reading } from '#pipeline/seeds/list-seeds.ts';
import { isSeed, type SeedFiles } from '#pipeline/seeds/seed-files.ts';
import { type Kind, type SeedsDisk, seedsDisk } from '#pipeline/seeds/seeds-disk.ts';

const MEGABYTE = 1_000_000;
/** Of one file. */
export const MOST_BYTES = 16 * MEGABYTE;
const MOST_BYTES_IN_ALL = 256 * MEGABYTE;

/** What stands at the path of the folder, where a link leads; null after a report. */
async function kindOfFolder({ folder, disk, report }: Reading): Promise<Kind | null> {
  return disk.kindOf(folder).catch((error: unknown) => {
    const reason = diskRefusal(error);
    report(
      startOf(''),
      'unreadable',
      reason === null ? 'There is no such folder.' : `The folder cannot be read: ${reason}.`,
      'Correct SEEDS, or make the folder as seeds/README.md describes.',
    );
    return null;
  });
}

/**
 * The bytes of a file; none for one that is no seed and is only named. Null after a report, or
 * where it has gone since it was listed.
 */
async function readFile({ folder, disk, report }: Reading, path: string): Promise<Uint8Array | null> {
  if (!isSeed(path)) return new Uint8Array();
  try {
    const bytes = await disk.read(join(folder, path), MOST_BYTES);
    if (bytes !== null) return bytes;
    report(
      startOf(path),
      'unreadable',
      `The file is larger than ${MOST_BYTES / MEGABYTE} MB.`,
      'Divide it, or take out what is not its text.',
    );
  } catch (error) {
    const reason = diskRefusal(error);
    if (reason !== null)
      report(startOf(path), 'unreadable', `The file cannot be read: ${reason}.`, 'Make it readable.');
  }
  return null;
}

/** A thousand open files are more than many systems allow. */
const MOST_OPEN = 16;

async function readFiles(reading: Reading): Promise<SeedFiles> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const paths = await listSeeds(reading);
  for (let first = 0; first < paths.length; first += MOST_OPEN) {
    const next = paths.slice(first, first + MOST_OPEN);
    const read = await Promise.all(next.map(async (path) => [path, await readFile(reading, path)] as const));
    for (const [path, bytes] of read) {
      if (bytes === null) continue;
      files.set(path, bytes);
      total += bytes.length;
    }
    if (total <= MOST_BYTES_IN_ALL) continue;
    reading.report(
      startOf(''),
      'unreadable',
      `The files are larger than ${MOST_BYTES_IN_ALL / MEGABYTE} MB together.`,
      'Divide them over several sites.',
    );
    break;
  }
  return files;
}

/**
 * Reads a seeds folder from the disk, or says what of it cannot be read; then nothing else is
 * looked at. The folder itself may be a link.
 */
export async function readSeeds(
  folder: string,
  disk: SeedsDisk = seedsDisk,
): Promise<Result<SeedFiles, readonly Problem[]>> {
  const { report, problems } = collectProblems();
  const reading: Reading = { folder, disk, report };
  const kind = await kindOfFolder(reading);
  if (kind === 'file' || kind === 'special') {
    report(startOf(''), 'unreadable', 'This is no folder.', 'Name the folder that holds corpus.yaml.');
  }
  const files = kind === 'folder' ? await readFiles(reading) : new Map<string, Uint8Array>();
  return problems.length > 0 ? err(sortProblems(problems)) : ok(files);
}
