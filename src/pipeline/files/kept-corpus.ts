import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { Corpus } from '#model/corpus.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** What is the same only while every byte of the seeds is, and the code that reads them. */
export function corpusKey(files: SeedFiles, code: string): string {
  const hash = createHash('sha256').update(`${code}\n`);
  for (const [path, bytes] of files) hash.update(`${JSON.stringify(path)} ${bytes.length}\n`).update(bytes);
  return hash.digest('hex');
}

/** The first line of what is kept: of which seeds it is, and what its bytes have to be. */
function firstLine(key: string, body: Uint8Array | string): string {
  return `${key} ${createHash('sha256').update(body).digest('hex')}\n`;
}

/**
 * The corpus that was kept under a key; null where another one was or none, or where the file is
 * not whole: a machine that went off may have kept less.
 */
export async function readCorpus(path: string, key: string): Promise<Corpus | null> {
  const kept = await readFile(path).catch(() => null);
  if (!kept?.subarray(0, key.length).equals(Buffer.from(key))) return null;
  const body = kept.subarray(kept.indexOf('\n') + 1);
  const line = firstLine(key, body);
  if (!kept.subarray(0, line.length).equals(Buffer.from(line))) return null;
  // As `keepCorpus` has written it, byte for byte.
  const corpus: Corpus = JSON.parse(body.toString('utf8'));
  return corpus;
}

/**
 * Keeps a corpus in the place of the one before, after what is at hand. Several processes may do so
 * at the same time. Where the disk does not take it none is kept.
 */
export async function keepCorpus(path: string, key: string, corpus: Corpus): Promise<void> {
  const temporary = `${path}.${process.pid}-${randomUUID()}`;
  try {
    await setImmediate();
    const body = JSON.stringify(corpus);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, firstLine(key, body) + body);
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
