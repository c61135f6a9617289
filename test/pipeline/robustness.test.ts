import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/files/build-corpus.ts';

import { expectFitReport } from './hostile/fit-report.ts';
import { GOOD, seedsOf } from './seeds-cases.ts';

const good = await seedsOf(GOOD);

type Slip = (lines: readonly string[], at: number) => readonly string[];

/** What a slip of the editor does to the lines of a file. */
const SLIPS: readonly (readonly [string, Slip])[] = [
  ['a line lost', (lines, at) => lines.toSpliced(at, 1)],
  ['a line twice', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')],
  ['an end lost', (lines, at) => lines.slice(0, at)],
  ['a line indented', (lines, at) => lines.with(at, `  ${lines[at]}`)],
  ['a line indented by a tab', (lines, at) => lines.with(at, `\t${lines[at]}`)],
  ['a value lost', (lines, at) => lines.with(at, (lines[at] ?? '').replace(/:.*/, ':'))],
  ['a value of another kind', (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: .*/, ': [a, {b: 1}]'))],
  ['an alias', (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: .*/, ': &x *x'))],
  ['another word', (lines, at) => lines.with(at, (lines[at] ?? '').replace(/\w+/, 'zzz'))],
  ['signs at an end', (lines, at) => lines.with(at, `${lines[at]}\u0000🌉`)],
];

const anySlip = fc.record({
  path: fc.constantFrom(...good.keys()),
  change: fc.constantFrom(...SLIPS.map(([, change]) => change)),
  at: fc.nat(),
});

/** Each kind of slip has a test of its own, alone or among others, so that no test is long. */
it.each(SLIPS)(
  'answers %s with a corpus or a report, never with an exception',
  (_, change) => {
    let reports = 0;
    const first = fc.record({ path: fc.constantFrom(...good.keys()), change: fc.constant(change), at: fc.nat() });
    fc.assert(
      fc.property(first, fc.array(anySlip, { maxLength: 2 }), (slip, others) => {
        const files = new Map(good);
        for (const each of [slip, ...others]) {
          const lines = new TextDecoder().decode(files.get(each.path)).split('\n');
          const changed = each.change(lines, each.at % lines.length);
          files.set(each.path, new TextEncoder().encode(changed.join('\n')));
        }
        const built = buildCorpus(files);
        if (built.ok) return;
        reports += 1;
        expect(built.error.length).toBeGreaterThan(0);
        expectFitReport(built.error, files);
      }),
      { numRuns: 20 },
    );
    expect(reports).toBeGreaterThan(0);
  },
  60_000,
);
