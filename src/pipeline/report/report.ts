import { countOf } from '#base/count-of.ts';
import type { Problem } from '#pipeline/report/problem.ts';
import { escapeUnseen } from '#pipeline/report/unseen.ts';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, then by line and column; where several stand at one place always in one order. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/**
 * The whole report as text, a paragraph a problem, the way terminals and editors recognise places:
 *
 *     seeds/events/x.yaml:3:8  unknown-id  No speaker has the id "kartapolow".
 *         Did you mean "kartapolov"?
 *
 * `folder` stands before every file name. Names of files are made fit to print here, as the
 * problems' own lines are already.
 */
export function formatProblems(problems: readonly Problem[], folder = ''): string {
  const prefix = folder === '' ? '' : `${folder.replace(/\/+$/, '')}/`;
  const paragraphs = sortProblems(problems).map(({ file, line, column, code, message, fix }) => {
    const mend = fix.map((each) => `    ${each}`).join('\n');
    return `${escapeUnseen(prefix + file)}:${line}:${column}  ${code}  ${message}\n${mend}\n`;
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${paragraphs.join('\n')}\n${countOf(problems.length, 'problem')} in ${countOf(files, 'file')}.\n`;
}
