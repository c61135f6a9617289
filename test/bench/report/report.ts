import type { Subject } from '../subjects.ts';
import { resultsTable } from './results-table.ts';
import type { Row } from './row.ts';
import { markdownTable, printNumber } from './table.ts';
import { type Check, checkTargets, isMet } from './targets.ts';

/** What the numbers were taken on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
}

export interface Results {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly machine: Machine;
  readonly rows: readonly Row[];
  readonly checks: readonly Check[];
}

export function collectResults(
  date: Date,
  machine: Machine,
  rows: readonly Row[],
  subjects: readonly Subject[],
): Results {
  return { date: date.toISOString(), machine, rows, checks: checkTargets(rows, subjects) };
}

const SHAPE_TITLES = {
  even: 'Spread evenly',
  bursts: 'In bursts',
  'one-day': 'All on one day',
  long: 'Long overlapping ranges',
  papers: 'Papers: up to four claims an event, of many sources',
} as const;

function targetsTable(checks: readonly Check[]): string {
  const rows = checks.map((check) => [
    check.what,
    printNumber(check.limit),
    printNumber(check.measured),
    check.limit === 0 ? '–' : (check.measured / check.limit).toFixed(2),
    isMet(check) ? 'met' : 'MISSED',
  ]);
  return markdownTable(['target', 'at most', 'measured', 'ratio', ''], rows);
}

/**
 * All tables in Markdown, one for each shape and speed of the processor, then the targets; with
 * `missedOnly` only those missed.
 */
export function printResults(
  { date, machine, rows, checks }: Results,
  { missedOnly }: { readonly missedOnly: boolean },
): string {
  const { processor, cores, memoryGiB, system, node, browser } = machine;
  const tables = Object.entries(SHAPE_TITLES).flatMap(([shape, title]) =>
    [1, 4].flatMap((slowdown) => {
      const own = rows.filter((row) => row.shape === shape && row.slowdown === slowdown);
      if (own.length === 0) return [];
      return [`### ${title}${slowdown > 1 ? `, processor slowed ${slowdown} times` : ''}`, resultsTable(own)];
    }),
  );
  const missed = checks.filter((check) => !isMet(check));
  const shown = missedOnly ? missed : checks;
  return [
    `${date.slice(0, 10)}, ${cores} cores (${processor}), ${memoryGiB} GiB, ${system}, Node ${node}, Chromium ${browser}.`,
    ...tables,
    '### Targets',
    `${checks.length - missed.length} of ${checks.length} met.`,
    ...(shown.length > 0 ? [targetsTable(shown)] : []),
  ].join('\n\n');
}
