import { describe, expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { ofExtent } from '../../fixtures/extent.ts';
import { FIELDS, type FieldRow } from './fields.ts';
import { expectFitReport } from './fit-report.ts';
import { getAt, setAt, toFiles, wholeSeeds } from './whole-seeds.ts';
import { WRONG_VALUES } from './wrong-values.ts';

const seeds = await wholeSeeds();

function problemsWith({ path }: FieldRow, value: unknown) {
  const files = toFiles({ ...seeds, records: { ...seeds.records, [String(path[0])]: changed(path, value) } });
  const built = buildCorpus(files);
  const problems = built.ok ? [] : built.error;
  expectFitReport(problems, files);
  return problems;
}

function changed(path: FieldRow['path'], value: unknown): unknown {
  return setAt(seeds.records[String(path[0])], path.slice(1), value);
}

const wrong = FIELDS.flatMap((row) =>
  WRONG_VALUES[row.kind].map(({ name, value }) => ({ field: row.path.join(' '), name, row, value })),
);
/** An item of a list can be nothing, which is wrong, but it cannot be missing. */
const absent = FIELDS.flatMap((row) => {
  const field = row.path.join(' ');
  const isItem = typeof row.path.at(-1) === 'number';
  const asNull = { field, name: 'null', row, value: null, count: row.isDue || isItem ? 1 : 0 };
  return isItem ? [asNull] : [asNull, { ...asNull, name: 'missing', value: undefined }];
});

describe('a field of good seeds', () => {
  it('is there, for every row of the table', () => {
    const built = buildCorpus(toFiles(seeds));
    expect(built.ok ? [] : built.error).toEqual([]);
    expect(FIELDS.filter(({ path }) => getAt(seeds.records, path) === undefined)).toEqual([]);
  });

  it.each(ofExtent(wrong, 120))('$field as $name is one problem', ({ row, value }) => {
    expect(problemsWith(row, value).map(({ code, message }) => `${code} ${message}`)).toHaveLength(1);
  });

  it.each(ofExtent(absent, 80))('$field $name is $count problems', ({ row, value, count }) => {
    expect(problemsWith(row, value).map(({ code, message }) => `${code} ${message}`)).toHaveLength(count);
  });
});
