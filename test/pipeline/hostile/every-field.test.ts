import { expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { FIELDS } from './fields.ts';
import { type Path, setAt, toFiles, wholeSeeds } from './whole-seeds.ts';

const seeds = await wholeSeeds();

/** Like no key at all, so that the report lists those that are known. */
const STRANGE = 'xxxxxxxxxxxxxxxxxxxx';

/** The keys that a record at a path may have, as the report of a strange one lists them. */
function keysAt(path: Path): readonly string[] {
  const [file = '', ...rest] = path;
  const changed = setAt(seeds.records[file], [...rest, STRANGE], 1);
  const built = buildCorpus(toFiles({ ...seeds, records: { ...seeds.records, [file]: changed } }));
  const [problem] = built.ok ? [] : built.error;
  return /^The keys are (.*)\.$/.exec(problem?.fix[0] ?? '')?.[1]?.split(', ') ?? [];
}

it('the table has a row for every field of every kind of record', () => {
  const rows = new Map<string, Set<string>>();
  for (const { path } of FIELDS) {
    const key = path.at(-1);
    if (typeof key !== 'string') continue;
    // Fields of quotations are tried in one place for all.
    const keys = keysAt(path.slice(0, -1)).filter((each) => !['exact', 'prefix', 'suffix'].includes(each));
    const name = keys.join(' ');
    rows.set(name, (rows.get(name) ?? new Set()).add(key));
  }
  const missing = [...rows].flatMap(([name, known]) => name.split(' ').filter((key) => key !== '' && !known.has(key)));
  expect(rows.size).toBeGreaterThan(15);
  expect(missing).toEqual([]);
}, 60_000);
