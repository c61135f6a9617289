import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { BuildId } from '#pipeline/output/build-id.ts';
import {
  compareFolders,
  entriesOf,
  type Move,
  moveAll,
  moveOnDisk,
  StuckError,
  undoable,
} from '#pipeline/output/moves.ts';
import { isKept, workFolder } from '#pipeline/output/work-folders.ts';

export interface SwapOptions {
  /** The output folder. */
  readonly target: string;
  /** The build whose files take the place of what is there. */
  readonly id: BuildId;
  /** Whether everything else goes; if not, only what has the same path. */
  readonly empties: boolean;
  readonly move?: Move;
}

/**
 * Puts what a build has written in the place of what was there. Nothing is copied: files change
 * their place, so that a full disk cannot stop it halfway. A move that fails takes back those
 * before it. Only under the lock.
 */
export async function swap({ target, id, empties, move: moveOne = moveOnDisk }: SwapOptions): Promise<void> {
  const next = workFolder(target, 'next', id);
  const ready = workFolder(target, 'ready', id);
  const last = workFolder(target, 'last', id);
  await mkdir(last);
  await undoable(moveOne, async (move) => {
    const leaving = empties
      ? [...(await entriesOf(target)).keys()].filter((name) => !isKept(name))
      : (await compareFolders(next, target)).both;
    for (const path of leaving) await move(join(target, path), join(last, path));
    // From here on a killed swap is finished, before it is taken back.
    await move(next, ready);
    await moveAll(ready, target, move);
  }).catch(async (error: unknown) => {
    // Else the next build finds there what is missing.
    if (!(error instanceof StuckError)) await rm(last, { recursive: true, force: true });
    throw error;
  });
  await rm(ready, { recursive: true, force: true });
  await rm(last, { recursive: true, force: true });
}
