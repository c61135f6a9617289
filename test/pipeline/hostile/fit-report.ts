import { expect } from 'vitest';

import type { Problem } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';
import type { SeedFiles } from '#pipeline/seeds/seed-files.ts';

/** Everything that a terminal or an editor obeys, or that ends a line. */
const UNFIT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

/**
 * Every problem stands at a place of its file, or at the beginning of one that is missing; it is
 * told in one line and says how to mend it; and a terminal obeys nothing in it.
 */
export function expectFitReport(problems: readonly Problem[], files: SeedFiles): void {
  const unfit = problems.flatMap((problem) => {
    // The mark at the beginning counts as a character, as editors count it.
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(problem.file)).split('\n');
    const line = lines[problem.line - 1];
    const isPlaced = line !== undefined && problem.column >= 1 && problem.column <= line.length + 1;
    const isTold = [problem.message, ...problem.fix].every((text) => text.trim() !== '' && !UNFIT.test(text));
    return isPlaced && isTold && problem.fix.length > 0 && problem.message.length < 1000 ? [] : [problem];
  });
  expect(unfit).toEqual([]);
  const printed = formatProblems(problems, 'seeds');
  expect(UNFIT.test(printed.replaceAll('\n', ''))).toBe(false);
  expect(printed.split('\n').filter((line) => line.startsWith('seeds/'))).toHaveLength(problems.length);
}
