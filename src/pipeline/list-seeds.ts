import { join } from 'node:path';

import { diskRefusal } from '#pipeline/disk-refusal.ts';
import { type Report, startOf } from '#pipeline/problem.ts';
import { isPassedOver } from '#pipeline/seed-files.ts';
import type { Kind, SeedsDisk } from '#pipeline/seeds-disk.ts';

/** A folder with more files is somebody's disk, not seeds. */
const MOST_FILES = 100_000;

export interface Reading {
  readonly folder: string;
  readonly disk: SeedsDisk;
  readonly report: Report;
}

/** Why something cannot be a seed, and what to do; null where it can. */
function fault(name: string, kind: Kind): readonly [message: string, fix: string] | null {
  if (name.includes('\ufffd')) return ['The name of the file is not valid UTF-8.', 'Give it another name.'];
  if (kind === 'special') return ['This is a pipe, a socket or a device, no file.', 'Take it out of the folder.'];
  if (kind !== 'link') return null;
  return [
    'This is a link, and none is followed.',
    'Put there what it leads to: the build reads what lies in the folder itself.',
  ];
}

async function list(reading: Reading, at: string, paths: string[]): Promise<void> {
  const { folder, disk, report } = reading;
  const entries = await disk.entriesOf(join(folder, at)).catch((error: unknown) => {
    const reason = diskRefusal(error);
    if (reason !== null)
      report(startOf(at), 'unreadable', `The folder cannot be read: ${reason}.`, 'Make it readable.');
    return [];
  });
  for (const { name, kind } of entries) {
    const path = at === '' ? name : `${at}/${name}`;
    const wrong = fault(name, kind);
    if (isPassedOver(path)) continue;
    if (wrong) report(startOf(path), 'unreadable', ...wrong);
    else if (kind === 'folder') await list(reading, path, paths);
    else paths.push(path);
    if (paths.length > MOST_FILES) return;
  }
}

/** The paths of all files of a seeds folder, sorted. Reports what is neither file nor folder. */
export async function listSeeds(reading: Reading): Promise<readonly string[]> {
  const paths: string[] = [];
  await list(reading, '', paths);
  if (paths.length <= MOST_FILES) return paths.toSorted();
  reading.report(
    startOf(''),
    'unreadable',
    `The folder holds more than ${MOST_FILES} files.`,
    'Correct SEEDS: it names no seeds folder.',
  );
  return [];
}
