import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';

import { isInside } from '#pipeline/output/is-inside.ts';
import { clearLeftovers } from '#pipeline/output/leftovers.ts';
import { withLock } from '#pipeline/output/lock.ts';
import type { OutputPlan } from '#pipeline/output/output-plan.ts';
import { PlainError } from '#pipeline/report/plain-error.ts';

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'nothing may be written there',
  EPERM: 'nothing may be written there',
  EROFS: 'its disk is read-only',
  ENOSPC: 'its disk is full',
  EDQUOT: 'its disk is full',
  ENOTDIR: 'it is no folder, or lies below a file',
  EEXIST: 'it is no folder',
  ENOENT: 'it is a link that leads nowhere',
  ELOOP: 'it is a link that leads to itself',
};

/** In words why an output folder cannot be written to. */
export function outputError(shown: string, cause: unknown): PlainError {
  if (cause instanceof PlainError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = WORDS[code] ?? (cause instanceof Error ? cause.message : String(cause));
  return new PlainError(`The site cannot be written to ${shown}: ${reason}.`, { cause });
}

/** Removes empty folders, from one up to `first`. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  if (!isInside(first, folder)) return;
  const isGone = await rmdir(folder).then(
    () => true,
    () => false,
  );
  if (isGone) await removeEmpty(dirname(folder), first);
}

/**
 * Makes the folder in which a build writes, and puts right what killed builds left. Gives the way
 * back: it takes away what was made.
 */
export async function openOutput({ id, shown, target, next }: OutputPlan): Promise<() => Promise<void>> {
  try {
    const made = await mkdir(target, { recursive: true });
    await withLock(target, id, () => clearLeftovers(target));
    await mkdir(next, { recursive: true });
    return async () => {
      await rm(next, { recursive: true, force: true });
      if (made !== undefined) await removeEmpty(target, made);
    };
  } catch (cause) {
    throw outputError(shown, cause);
  }
}
