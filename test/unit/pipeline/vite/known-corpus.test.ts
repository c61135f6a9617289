import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';
import { codeVersion } from '#pipeline/vite/code-version.ts';
import { knownCorpus } from '#pipeline/vite/known-corpus.ts';
import { readableSeeds } from '../../../fixtures/readable-seeds.ts';
import { GOOD } from '../../../pipeline/seeds-cases.ts';

const seeds = await readableSeeds(`test/pipeline/cases/${GOOD}/seeds`);

let cache = '';
beforeEach(async () => void (cache = await mkdtemp(join(tmpdir(), 'known-corpus-'))));
afterEach(() => rm(cache, { recursive: true }));

/** One start of the server, and what it tells. */
function start({ code = 'code', leastBytes = 0 } = {}) {
  const tell = vi.fn<(line: string) => void>();
  return { tell, read: knownCorpus({ folder: '/seeds', cache, code: async () => code, tell, leastBytes }) };
}

/** The file that holds the corpus, once it does. */
async function kept(): Promise<string> {
  return vi.waitFor(async () => {
    const [name] = (await readdir(cache)).filter((each) => each.endsWith('.json'));
    if (name === undefined) throw new Error('Nothing is kept yet');
    return join(cache, name);
  });
}

/** The seeds with one letter of one article as another. */
function changed(files: SeedFiles): SeedFiles {
  const [path = ''] = [...files.keys()].filter((each) => each.startsWith('articles/'));
  const bytes = Uint8Array.from(files.get(path) ?? []);
  bytes[bytes.lastIndexOf(0x65)] = 0x61;
  return new Map(files).set(path, bytes);
}

describe('a corpus that is kept between starts', () => {
  it('is taken, as it was, while nothing has changed', async () => {
    const first = start();
    const made = await first.read(seeds);
    expect(first.tell).toHaveBeenCalledOnce();
    await kept();
    const { read, tell } = start();
    expect(await read(new Map(seeds))).toStrictEqual(made);
    expect(tell).not.toHaveBeenCalled();
  });

  it.each([
    ['one byte of one file', changed(seeds), {}],
    ['the code', seeds, { code: 'other' }],
  ])('is not taken where %s has changed', async (_, files, options) => {
    await start().read(seeds);
    await kept();
    const { read, tell } = start(options);
    expect(await read(files)).toStrictEqual(buildCorpus(files));
    expect(tell).toHaveBeenCalledOnce();
  });

  it.each([
    ['cut off', (path: string, length: number) => truncate(path, length - 1)],
    ['empty', (path: string) => truncate(path, 0)],
    ['without its text', (path: string) => truncate(path, 64)],
    [
      'another in one letter',
      async (path: string) => writeFile(path, (await readFile(path, 'utf8')).replace('"title"', '"titel"')),
    ],
  ])('is made anew where its file is %s', async (_, damage) => {
    const made = await start().read(seeds);
    const path = await kept();
    const whole = await readFile(path);
    await damage(path, whole.length);
    const { read, tell } = start();
    expect(await read(seeds)).toStrictEqual(made);
    expect(tell).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await readFile(path)).toEqual(whole));
  });

  it('is the same whoever of several writes last, and nothing else is left', async () => {
    await Promise.all(Array.from({ length: 3 }, () => start().read(seeds)));
    await vi.waitFor(async () => expect(await readdir(cache)).toHaveLength(1));
    const { read, tell } = start();
    expect((await read(seeds)).ok).toBe(true);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is not kept where seeds are few, nor where they are wrong', async () => {
    await start({ leastBytes: 1_000_000 }).read(seeds);
    expect((await start().read(new Map())).ok).toBe(false);
    expect(await readdir(cache)).toEqual([]);
  });

  it('the word for the code is the same while the code is', async () => {
    expect(await codeVersion('.')).toMatch(/^[0-9a-f]{64}$/);
    expect(await codeVersion('.')).toBe(await codeVersion('.'));
    expect(await codeVersion(cache)).toBeNull();
  });
});
