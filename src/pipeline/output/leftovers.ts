import { rm } from 'node:fs/promises';

import { mayRun } from '#pipeline/output/build-id.ts';
import { entriesOf, type Move, moveAll, moveOnDisk } from '#pipeline/output/moves.ts';
import { buildOf, type Purpose, workFolder } from '#pipeline/output/work-folders.ts';

/**
 * Puts right what killed builds have left in an output folder. A swap that was killed is taken
 * back, or finished where the new files had begun to come; then folders of builds that no longer
 * run go. Only under the lock.
 */
export async function clearLeftovers(target: string, move: Move = moveOnDisk): Promise<void> {
  const names = [...(await entriesOf(target)).keys()];
  const left = (purpose: Purpose): ReadonlySet<string> =>
    new Set(names.flatMap((name) => buildOf(name, purpose) ?? []));
  const [next, ready, last] = [left('next'), left('ready'), left('last')];
  const remove = (purpose: Purpose, id: string) =>
    rm(workFolder(target, purpose, id), { recursive: true, force: true });
  for (const id of last) {
    if (ready.has(id)) await moveAll(workFolder(target, 'ready', id), target, move);
    else if (next.has(id)) await moveAll(workFolder(target, 'last', id), target, move);
    // `ready` first: without it, `last` alone says that the new files are all there.
    await remove('ready', id);
    await remove('last', id);
  }
  for (const id of next) if (!mayRun(id)) await remove('next', id);
}
