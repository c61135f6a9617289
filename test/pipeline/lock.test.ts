import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { lock } from '#pipeline/editions/main.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { readableSeeds } from '../fixtures/readable-seeds.ts';
import { GOOD } from './seeds-cases.ts';

/*
 * `npm run lock` in a folder of its own, with the good seeds.
 */

const run = promisify(execFile);
let root = '';
let printed: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sourceline-lock-'));
  printed = [];
  await cp(fileURLToPath(new URL(`cases/${GOOD}/seeds`, import.meta.url)), join(root, 'seeds'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

const lockSeeds = (...given: readonly string[]) =>
  lock({ root, seeds: 'seeds', given, print: (line) => printed.push(line) });

const south = () => join(root, 'seeds', 'articles', 'south.txt');

async function correct(): Promise<string> {
  const before = await readFile(south(), 'utf8');
  await writeFile(south(), before.replace('Published on 15 March', 'Published on 15 March\n\nCorrected.'));
  return before;
}

async function problems(): Promise<readonly string[]> {
  const built = buildCorpus(await readableSeeds(join(root, 'seeds')));
  return built.ok ? [] : built.error.map(({ code }) => code);
}

async function editionsOfSouth(): Promise<number | undefined> {
  const built = buildCorpus(await readableSeeds(join(root, 'seeds')));
  return built.ok ? built.value.sources.find(({ id }) => id === 'south')?.editions.length : undefined;
}

it('locks texts as they are, and the seeds build with it', async () => {
  expect(await lockSeeds()).toBe(true);
  expect(await problems()).toEqual([]);
  expect(await editionsOfSouth()).toBe(0);
});

it('after a correction takes the text that was published from a file that is given', async () => {
  const before = await correct();
  expect(await problems()).toEqual(['hash-mismatch']);
  await writeFile(join(root, 'before.txt'), before);
  expect(await lockSeeds('before.txt')).toBe(true);
  expect(await problems()).toEqual([]);
  expect(await editionsOfSouth()).toBe(1);
  expect(printed[0]).toMatch(/^south: edition 0a0e7e5c has become [0-9a-f]{8}\. Of its text 100 % stands\.$/);
});

it('finds it in the site that was built last', async () => {
  const before = await correct();
  await cp(south(), join(root, 'dist', 'data', 'sources', 'south.txt'));
  await writeFile(join(root, 'dist', 'data', 'sources', 'south.txt'), before);
  expect(await lockSeeds()).toBe(true);
  expect(await editionsOfSouth()).toBe(1);
});

it('finds it in git', async () => {
  const git = (...args: readonly string[]) =>
    run('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
  await git('init', '-q');
  await git('add', '.');
  await git('commit', '-qm', 'Published');
  await correct();
  await git('commit', '-qam', 'Corrected');
  expect(await lockSeeds()).toBe(true);
  expect(await editionsOfSouth()).toBe(1);
});

it('finds it also where the new hash was written by hand', async () => {
  await lockSeeds();
  const before = await correct();
  const record = join(root, 'seeds', 'sources', 'south.yaml');
  const hash = createHash('sha256')
    .update(await readFile(south()))
    .digest('hex');
  await writeFile(record, (await readFile(record, 'utf8')).replace(/sha256: \w+/, `sha256: ${hash}`));
  expect(await problems()).toEqual(['not-locked']);
  await writeFile(join(root, 'before.txt'), before);
  expect(await lockSeeds('before.txt')).toBe(true);
  expect(await editionsOfSouth()).toBe(1);
});

it('writes nothing where it is not to be found, and says what to give', async () => {
  await lockSeeds();
  const locked = await readFile(join(root, 'seeds', 'editions.lock'), 'utf8');
  await correct();
  printed = [];
  expect(await lockSeeds()).toBe(false);
  expect(printed.join('\n')).toContain('npm run lock -- path/to/south.txt');
  expect(await readFile(join(root, 'seeds', 'editions.lock'), 'utf8')).toBe(locked);
});

it('says what is wrong with a lock, and leaves it', async () => {
  await writeFile(join(root, 'seeds', 'editions.lock'), 'x');
  expect(await lockSeeds()).toBe(false);
  expect(printed.join('\n')).toContain('bad-lock');
  expect(await readFile(join(root, 'seeds', 'editions.lock'), 'utf8')).toBe('x');
});
