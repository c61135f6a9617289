import * as v from 'valibot';

import { type Lock, LOCK_FILE, lockFile } from '#pipeline/editions/lock.ts';
import { type Report, startOf } from '#pipeline/report/problem.ts';
import { readText, type SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** What mends a lock that is broken. */
export const RESTORE_LOCK = `Restore ${LOCK_FILE} as it was, and run \`npm run lock\`.`;

/** The lock of a seeds folder; null where there is none, or after a report. */
export function readLock(files: SeedFiles, report: Report): Lock | null {
  if (!files.has(LOCK_FILE)) return null;
  const text = readText(files, LOCK_FILE, report);
  if (text === null) return null;
  const parsed = v.safeParse(lockFile, jsonOf(text));
  if (parsed.success) return parsed.output;
  report(startOf(LOCK_FILE), 'bad-lock', 'This is not a lock as `npm run lock` writes it.', RESTORE_LOCK);
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
