import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type BuildId, mayRun } from '#pipeline/output/build-id.ts';
import { LOCK } from '#pipeline/output/work-folders.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';

/** Moving takes some thousandths of a second; who holds the lock much longer has lost it. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 20;

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}

/** Takes the lock of a folder; false: another build has it. */
async function take(path: string, id: BuildId): Promise<boolean> {
  try {
    await writeFile(path, id, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Does `work` while no other build moves files in the folder. The lock of a build that was killed
 * is taken from it.
 */
export async function withLock(target: string, id: BuildId, work: () => Promise<void>): Promise<void> {
  const path = join(target, LOCK);
  const until = performance.now() + PATIENCE_MS;
  while (!(await take(path, id))) {
    const holder = await readFile(path, 'utf8').catch(() => null);
    if (holder !== null && holder !== '' && !mayRun(holder)) await rm(path, { force: true });
    else if (performance.now() > until)
      throw new PlainError(`Another build is at work in ${target}. If there is none, remove ${path}.`);
    else await wait(PAUSE_MS);
  }
  try {
    await work();
  } finally {
    await rm(path, { force: true });
  }
}
