import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildCorpus } from '#pipeline/build-corpus.ts';
import { formatProblems } from '#pipeline/report.ts';

import { GOOD, seedsOf } from './seeds-cases.ts';

const good = await seedsOf(GOOD);

/** What a slip of the editor does to the lines of a file. */
const SLIPS: readonly ((lines: readonly string[], at: number) => readonly string[])[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at) => lines.slice(0, at),
  (lines, at) => lines.with(at, `  ${lines[at]}`),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/:.*/, ':')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: .*/, ': [a, {b: 1}]')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/: .*/, ': &x *x')),
  (lines, at) => lines.with(at, (lines[at] ?? '').replace(/\w+/, 'zzz')),
  (lines, at) => lines.with(at, `${lines[at]}\u0000🌉`),
];

const slip = fc.record({
  path: fc.constantFrom(...good.keys()),
  change: fc.constantFrom(...SLIPS),
  at: fc.nat(),
});

it('answers any slips with a corpus or a report, never with an exception', () => {
  let reports = 0;
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      const files = new Map(good);
      for (const { path, change, at } of slips) {
        const lines = new TextDecoder().decode(files.get(path)).split('\n');
        files.set(path, new TextEncoder().encode(change(lines, at % lines.length).join('\n')));
      }
      const built = buildCorpus(files);
      if (built.ok) return;
      reports += 1;
      expect(built.error.length).toBeGreaterThan(0);
      for (const { file, line, column, message, fix } of built.error) {
        const lines = new TextDecoder().decode(files.get(file)).split('\n');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).not.toContain('\n');
        expect(fix).not.toBe('');
      }
      expect(formatProblems(built.error)).toContain(built.error[0]?.message);
    }),
    { numRuns: 150 },
  );
  expect(reports).toBeGreaterThan(50);
});
