import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { fileWriter } from '#pipeline/output/file-writer.ts';

import { readTree } from '../../../fixtures/folder-tree.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-writer-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('all files are there when it is closed, in their folders', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, number) => [`a/${number % 7}/${number}.txt`, `${number}`]),
  );
  const { write, close } = fileWriter(folder);
  for (const [path, content] of Object.entries(files)) await write(path, content);
  await close();
  expect(await readTree(folder)).toEqual(files);
});

it('what could not be written is told, at the next file or at the end', async () => {
  const { write, close } = fileWriter(folder);
  await write(`${'x'.repeat(300)}.txt`, 'The disk takes no such name');
  await expect(close()).rejects.toThrow(/name too long/);
  await expect(write('a.txt', 'a')).rejects.toThrow(/name too long/);
});
