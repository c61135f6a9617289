import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { appFiles } from '#pipeline/files/app-files.ts';
import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { PROBLEM_CODES } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';

import { readTree } from '../fixtures/folder-tree.ts';
import { caseNames, EVERY_FIELD, expectedFolder, GOOD, seedsOf } from './seeds-cases.ts';

/** Set to 1, the expected files are written anew: read what has changed before it is kept. */
const WRITE = process.env['SOURCELINE_WRITE_EXPECTED'] === '1';

const outputs = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** What a case becomes, made once for all tests. */
function outputOf(name: string): Promise<ReadonlyMap<string, string>> {
  const made = outputs.get(name) ?? makeOutput(name);
  outputs.set(name, made);
  return made;
}

/** By file name: the report, or the app's data without the hashes in their names. */
async function makeOutput(name: string): Promise<ReadonlyMap<string, string>> {
  const corpus = buildCorpus(await seedsOf(name));
  if (!corpus.ok) return new Map([['report.txt', formatProblems(corpus.error, 'seeds')]]);
  const { files } = appFiles(corpus.value);
  return new Map(
    files.map(({ path, content }) => [
      path.replace(/^assets\//, '').replace(/-[0-9a-f]{8}\.json$/, '.json'),
      `${JSON.stringify(JSON.parse(content), null, 2)}\n`,
    ]),
  );
}

async function write(name: string, output: ReadonlyMap<string, string>): Promise<void> {
  await rm(expectedFolder(name), { recursive: true, force: true });
  for (const [path, content] of output) {
    const target = join(expectedFolder(name), path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

const names = await caseNames();

/** The cases without a problem, by name: what a corpus may define or leave open. */
const BUILT = [
  'dates-of-mixed-precision',
  EVERY_FIELD,
  GOOD,
  'kinds-of-its-own',
  'order-that-is-told',
  'paragraphs-by-blank-lines',
  'publication-half-open',
  'publication-without-a-day',
  'sentences-in-two-articles',
  'text-corrected',
];

describe('a seeds folder becomes the app’s data or a report', () => {
  it.each(names)('%s', async (name) => {
    const output = await outputOf(name);
    if (WRITE) await write(name, output);
    expect(Object.fromEntries(output)).toEqual(await readTree(expectedFolder(name)));
  });

  it('only cases that show what a corpus may hold are without problems', async () => {
    const reports = await Promise.all(names.map(async (name) => (await outputOf(name)).has('report.txt')));
    expect(names.filter((_, index) => !reports[index]).toSorted()).toEqual(BUILT);
  });

  it('has a case for every kind of problem', async () => {
    const reports = await Promise.all(
      names
        .filter((name) => !BUILT.includes(name))
        .map((name) => readFile(join(expectedFolder(name), 'report.txt'), 'utf8')),
    );
    const printed = reports.join('\n');
    expect(PROBLEM_CODES.filter((code) => !printed.includes(`  ${code}  `))).toEqual([]);
  });

  it('does not depend on the order of the files', async () => {
    const files = await seedsOf(GOOD);
    const built = buildCorpus(files);
    expect(buildCorpus(new Map([...files].toReversed()))).toEqual(built);
    expect(built.ok).toBe(true);
  });
});
