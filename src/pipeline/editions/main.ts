import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { LOCK_FILE } from '#pipeline/editions/lock.ts';
import { lockSeeds, type PresentText } from '#pipeline/editions/lock-seeds.ts';
import { printLock } from '#pipeline/editions/print-lock.ts';
import { publishedText } from '#pipeline/editions/published-texts.ts';
import { readLock } from '#pipeline/editions/read-lock.ts';
import { type SeedText, seedTexts } from '#pipeline/editions/seed-texts.ts';
import { collectProblems } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import { readSeeds } from '#pipeline/seeds/read-seeds.ts';

export interface LockOptions {
  /** The root of the project. */
  readonly root: string;
  /** The seeds folder, relative to it. */
  readonly seeds: string;
  /** Files that hold texts as they were published. */
  readonly given: readonly string[];
  readonly print: (line: string) => void;
}

/** `npm run lock`: false where it could not be done, and nothing was written. */
export async function lock({ root, seeds, given, print }: LockOptions): Promise<boolean> {
  const folder = resolve(root, seeds);
  const files = await readSeeds(folder);
  if (!files.ok) {
    print(formatProblems(files.error, seeds));
    return false;
  }
  const { report, problems } = collectProblems();
  const old = readLock(files.value, report);
  const texts = seedTexts(files.value, old, report);
  if (problems.length > 0) {
    print(formatProblems(problems, seeds));
    return false;
  }
  const places = { given: given.map((file) => resolve(root, file)), folder, site: join(root, 'dist') };
  const present: PresentText[] = [];
  const lost: SeedText[] = [];
  for (const each of texts) {
    const { source, path, sha256, text, published } = each;
    const bytes = published === sha256 ? null : await publishedText(published, { source, path }, places);
    if (published !== sha256 && !bytes) lost.push(each);
    const was = bytes && { sha256: published, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
    present.push({ source, sha256, text, published: was });
  }
  for (const { source, path, published } of lost) {
    print(`${seeds}/${path} was corrected, and its text before that is not to be found. Its SHA-256 is`);
    print(`    ${published}`);
    print(`The site as it was published has it as data/sources/${source}.txt. Give the file:`);
    print(`    npm run lock -- path/to/${source}.txt`);
  }
  if (lost.length > 0) return false;

  const locked = lockSeeds(present, old);
  for (const { record } of texts) {
    if (record) await writeFile(join(folder, record.path), record.text);
  }
  await writeFile(join(folder, LOCK_FILE), printLock(locked.lock));
  for (const line of locked.news) print(line);
  print(`${seeds}/${LOCK_FILE} has the editions of ${texts.length} texts.`);
  return true;
}
