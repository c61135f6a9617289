import { inspect } from 'node:util';

import type { Problem } from '#pipeline/problem.ts';
import { formatProblems } from '#pipeline/report.ts';

/** Ends a build with the whole report. It has no stack, since it is no bug: the report is all there is to read. */
export class SeedsError extends Error {
  constructor(problems: readonly Problem[], folder: string) {
    super(`The seeds have problems.\n\n${formatProblems(problems, folder)}`);
    this.stack = this.message;
  }

  /** How Vite's command line prints it. */
  [inspect.custom](): string {
    return this.message;
  }
}
