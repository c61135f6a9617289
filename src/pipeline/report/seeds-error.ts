import { PlainError } from '#pipeline/report/plain-error.ts';
import type { Problem } from '#pipeline/report/problem.ts';
import { formatProblems } from '#pipeline/report/report.ts';

/** Ends a build with the whole report. */
export class SeedsError extends PlainError {
  constructor(problems: readonly Problem[], folder: string) {
    super(`The seeds have problems.\n\n${formatProblems(problems, folder)}`);
  }
}
