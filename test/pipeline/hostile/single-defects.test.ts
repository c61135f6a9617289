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
