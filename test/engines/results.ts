import { markdownTable } from '../bench/report/table.ts';
import type { Outcome } from './take-journey.ts';

/** An engine that was asked, and how it went. */
export interface EngineResult {
  /** `Firefox` */
  readonly name: string;
  readonly install: string;
  readonly run:
    | { readonly version: string; readonly outcomes: readonly Outcome[] }
    /** What this machine lacks for it. */
    | { readonly lacks: string };
}

function outcomesOf({ run }: EngineResult): readonly Outcome[] {
  return 'outcomes' in run ? run.outcomes : [];
}

/** Whether something ran, and nothing that ran failed. */
export function isSound(results: readonly EngineResult[]): boolean {
  const all = results.flatMap(outcomesOf);
  return all.length > 0 && all.every(({ fault }) => fault === null);
}

/** What ran, and apart from it what did not: skipped is not passed. */
export function printSum(results: readonly EngineResult[]): string {
  const all = results.flatMap(outcomesOf);
  const failed = all.filter(({ fault }) => fault !== null).length;
  const skipped = results.flatMap(({ name, install, run }) =>
    'lacks' in run ? `Not run: ${name}. This machine lacks ${run.lacks}. ${install}.` : [],
  );
  const nothing = all.length === 0 ? ['Nothing ran.'] : [];
  return [...skipped, ...nothing, `${all.length - failed} passed, ${failed} failed`].join('\n');
}

function inCell({ fault, unasked }: Outcome): string {
  if (fault !== null) return 'failed';
  return unasked === null ? 'passed' : 'passed in part';
}

/** What of a journey was not asked, a line for each engine. */
function partsLeftOut(results: readonly EngineResult[]): readonly string[] {
  return results.flatMap((result) =>
    outcomesOf(result).flatMap(({ journey, unasked }) =>
      unasked === null ? [] : `- Not asked in ${result.name}, ${journey}: ${unasked}.`,
    ),
  );
}

/** The results as a table in Markdown, a row for each journey, under the day of the run. */
export function printResults(results: readonly EngineResult[], day: string): string {
  const heads = results.map(({ name, run }) => ('version' in run ? `${name} ${run.version}` : name));
  const journeys = [...new Set(results.flatMap(outcomesOf).map(({ journey }) => journey))];
  const rows = journeys.map((name) => [
    name,
    ...results.map((result) => {
      const outcome = outcomesOf(result).find(({ journey }) => journey === name);
      return outcome ? inCell(outcome) : 'not run';
    }),
  ]);
  return [`${day}:`, '', markdownTable(['journey', ...heads], rows), '', ...partsLeftOut(results)].join('\n').trim();
}
