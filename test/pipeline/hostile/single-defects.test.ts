import { expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';
import { PROBLEM_CODES } from '#pipeline/report/problem.ts';

import { GOOD, seedsOf } from '../seeds-cases.ts';
import type { Defects } from './defects/defect.ts';
import { DATES } from './defects/dates.ts';
import { FILES } from './defects/files.ts';
import { IDS } from './defects/ids.ts';
import { QUOTES } from './defects/quotes.ts';
import { TEXTS } from './defects/texts.ts';
import { expectFitReport } from './fit-report.ts';

const good = await seedsOf(GOOD);

const DEFECTS: Defects = { ...FILES, ...TEXTS, ...DATES, ...QUOTES, ...IDS };

const cases = PROBLEM_CODES.flatMap((code) => (DEFECTS[code] ?? []).map((defect) => ({ code, ...defect })));

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

it.each(cases)('$what is one problem: $code', ({ code, path, change, beside = {} }) => {
  const files = new Map(good);
  for (const [name, text] of Object.entries(beside)) files.set(name, encoded(text));
  if (change === null) files.delete(path);
  else files.set(path, encoded(change(new TextDecoder().decode(good.get(path)))));
  const built = buildCorpus(files);
  const problems = built.ok ? [] : built.error;
  expect(problems.map((problem) => `${problem.code}  ${problem.message}`)).toEqual([
    expect.stringContaining(`${code}  `),
  ]);
  expectFitReport(problems, files);
});

it('has a defect for every kind of problem', () => {
  expect(PROBLEM_CODES.filter((code) => !DEFECTS[code]?.length)).toEqual([]);
});

it.each([
  ['articles', 'article'],
  ['sources', 'Sources'],
  ['events', 'event'],
])('a folder %s by the name %s is one problem', (folder, name) => {
  const files = new Map([...good].map(([path, bytes]) => [path.replace(`${folder}/`, `${name}/`), bytes]));
  const built = buildCorpus(files);
  const problems = built.ok ? [] : built.error;
  expect(problems.map(({ code, message }) => `${code}  ${message}`)).toEqual([
    'unknown-file  No such folder belongs to a seeds folder; nothing reads it.',
  ]);
  expectFitReport(problems, files);
});

it.each(['articles', 'sources', 'events'])('a folder within %s is one problem', (folder) => {
  // As the disk is read: such a folder stands for all that is in it.
  const files = new Map([...good].filter(([path]) => !path.startsWith(`${folder}/`))).set(
    `${folder}/2021/`,
    new Uint8Array(),
  );
  const built = buildCorpus(files);
  expect(built.ok ? [] : built.error).toMatchObject([{ file: `${folder}/2021/`, code: 'unknown-file' }]);
});
