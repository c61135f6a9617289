import { join } from 'node:path';

import { type Report, startOf } from '#pipeline/report/problem.ts';
import { diskRefusal } from '#pipeline/seeds/disk-refusal.ts';
import { isLikeSeedFolder, isPassedOver } from '#pipeline/seeds/seed-files.ts';
import type { Kind, SeedsDisk } from '#pipeline/seeds/seeds-disk.ts';

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

async function entriesOf({ folder, disk, report }: Reading, at: string): ReturnType<SeedsDisk['entriesOf']> {
  return disk.entriesOf(join(folder, at)).catch((error: unknown) => {
    const reason = diskRefusal(error);
    if (reason === null) return [];
    report(startOf(at), 'unreadable', `The folder cannot be read: ${reason}.`, 'Make it readable.');
    return [];
  });
}

async function list(reading: Reading, at: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { name, kind } of await entriesOf(reading, at)) {
    const path = at === '' ? name : `${at}/${name}`;
    const wrong = fault(name, kind);
    if (isPassedOver(path)) continue;
    if (wrong) reading.report(startOf(path), 'unreadable', ...wrong);
    else if (kind === 'file') paths.push(path);
    else if (isLikeSeedFolder(path)) paths.push(...(await list(reading, path)));
    else if ((await entriesOf(reading, path)).length > 0) paths.push(`${path}/`);
  }
  return paths;
}

/**
 * The paths of all files of a seeds folder, sorted. A folder that nobody meant to hold seeds stands
 * for all that is in it, with a slash at its end. Reports what is neither file nor folder.
 */
export async function listSeeds(reading: Reading): Promise<readonly string[]> {
  return (await list(reading, '')).toSorted();
}
