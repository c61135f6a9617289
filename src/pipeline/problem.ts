/** A place in a file of the seeds folder; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every kind of problem that a build can report. Each has a golden case in test/pipeline/cases. */
export const PROBLEM_CODES = [
  'ambiguous-quote',
  'bad-edtf',
  'bad-yaml',
  'blocks-overlap',
  'date-out-of-bounds',
  'duplicate-id',
  'duplicate-key',
  'empty-file',
  'end-before-start',
  'figure-outside-total',
  'hash-mismatch',
  'id-clash',
  'label-not-unique',
  'letters-out-of-order',
  'markup-in-text',
  'missing-field',
  'missing-file',
  'no-claims',
  'no-passages',
  'not-a-vocabulary-value',
  'not-printed',
  'not-utf8',
  'quote-not-found',
  'reading-misfit',
  'said-after-publication',
  'said-before-it-happened',
  'storyline-repeats',
  'tension-touches-nothing',
  'unknown-file',
  'unknown-id',
  'unknown-key',
  'unsafe-name',
  'unused-but-quoted',
  'wrong-type',
] as const;

/** Of the disk itself, which no golden case can hold: test/unit/pipeline/read-seeds.test.ts has them. */
export const DISK_CODES = ['unreadable'] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number] | (typeof DISK_CODES)[number];

/** What is wrong where, and how to mend it. `message` is one line, `fix` may be several. */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** Takes down a problem and goes on: one build tells everything that is wrong. */
export type Report = (at: Position, code: ProblemCode, message: string, fix: string) => void;

export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** A report and the list it fills. */
export function collectProblems(): { readonly report: Report; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  return {
    problems,
    report: ({ file, line, column }, code, message, fix) => {
      problems.push({ file, line, column, code, message, fix });
    },
  };
}
