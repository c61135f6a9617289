import { shorten } from '#pipeline/report/shorten.ts';
import { escapeUnseen } from '#pipeline/report/unseen.ts';

/** A place in a file of the seeds folder; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every kind of problem that a build can report. Each has a golden case in test/pipeline/cases. */
export const PROBLEM_CODES = [
  'ambiguous-quote',
  'bad-address',
  'bad-edtf',
  'bad-language',
  'bad-lock',
  'bad-yaml',
  'blocks-overlap',
  'control-character',
  'cut-character',
  'date-out-of-bounds',
  'duplicate-id',
  'duplicate-key',
  'empty-file',
  'end-before-start',
  'figure-outside-total',
  'half-character',
  'hash-mismatch',
  'id-clash',
  'institution-cycle',
  'invisible-text',
  'label-not-unique',
  'letters-out-of-order',
  'markup-in-text',
  'missing-field',
  'missing-file',
  'no-claims',
  'no-outside',
  'no-passages',
  'not-a-vocabulary-value',
  'not-locked',
  'not-printed',
  'not-utf8',
  'order-circle',
  'order-impossible',
  'out-of-range',
  'party-below-the-top',
  'quote-not-found',
  'reading-misfit',
  'said-after-publication',
  'said-before-it-happened',
  'span-without-events',
  'storyline-against-order',
  'storyline-repeats',
  'tension-touches-nothing',
  'too-long',
  'unknown-file',
  'unknown-id',
  'unknown-key',
  'unsafe-name',
  'unused-but-quoted',
  'wrong-type',
] as const;

/**
 * Of the disk itself, which no golden case can hold: test/unit/pipeline/read-seeds.test.ts has
 * them.
 */
export const DISK_CODES = ['unreadable'] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number] | (typeof DISK_CODES)[number];

/**
 * What is wrong where, and how to mend it, in lines fit to print: whatever a file holds, none of it
 * ends a line or colours a terminal.
 */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: readonly string[];
}

/**
 * Takes down a problem and goes on: one build tells everything that is wrong. What mends it is said
 * in one line or several.
 */
export type Report = (at: Position, code: ProblemCode, message: string, ...fix: readonly string[]) => void;

/**
 * A message quotes what is written; a line that nobody reads to its end says no more than its ends.
 */
const LONGEST_MESSAGE = 320;

export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/**
 * A report and the list it fills. The same problem at the same place, met twice through an alias of
 * YAML, is taken down once.
 */
export function collectProblems(): { readonly report: Report; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = new Set<string>();
  return {
    problems,
    report: ({ file, line, column }, code, text, ...lines) => {
      const message = escapeUnseen(shorten(text, LONGEST_MESSAGE));
      const key = JSON.stringify([file, line, column, code, message]);
      if (known.has(key)) return;
      known.add(key);
      problems.push({ file, line, column, code, message, fix: lines.map(escapeUnseen) });
    },
  };
}
