import { median } from '../bench/report/statistics.ts';
import { markdownTable } from '../bench/report/table.ts';
import type { Audited } from './audit-page.ts';

/** A page and what its runs say. */
export interface PageRuns {
  readonly path: string;
  /** Whether it asks search engines to leave it out, which costs it points on purpose. */
  readonly isUnlisted: boolean;
  readonly runs: readonly Omit<Audited, 'report'>[];
}

const LEAST_PERFORMANCE = 98;
const MOST_LARGEST_PAINT_MS = 2_000;
/** The one fault that an unlisted page has to have. */
const UNLISTED = 'is-crawlable';

type Numbers = Exclude<keyof Audited, 'report' | 'seoFaults'>;

function middle({ runs }: PageRuns, of: Numbers): number {
  return median(runs.map((run) => run[of])) ?? Number.NaN;
}

/** What a page misses, in words; nothing where it meets its targets. */
export function missedBy(page: PageRuns): readonly string[] {
  const performance = middle(page, 'performance');
  const largest = middle(page, 'largestPaint');
  const faults = new Set(page.runs.flatMap(({ seoFaults }) => seoFaults));
  const wanted = page.isUnlisted ? [UNLISTED] : [];
  const wrong = [...faults].filter((fault) => !wanted.includes(fault));
  return [
    ...(performance >= LEAST_PERFORMANCE ? [] : [`performance ${performance}, not ${LEAST_PERFORMANCE}`]),
    ...(largest <= MOST_LARGEST_PAINT_MS
      ? []
      : [`largest paint ${seconds(largest)}, not ${seconds(MOST_LARGEST_PAINT_MS)}`]),
    ...(wrong.length === 0 ? [] : [`SEO: ${wrong.join(', ')}`]),
    ...(page.isUnlisted && !faults.has(UNLISTED) ? ['search engines would list it'] : []),
  ];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

/** A table in Markdown, medians of the runs. */
export function printPages(pages: readonly PageRuns[]): string {
  const rows = pages.map((page) => {
    const of = (name: Numbers) => middle(page, name);
    const scores = [of('performance'), of('accessibility'), of('bestPractices'), of('seo')].map(String);
    return [
      page.path,
      ...scores,
      seconds(of('firstPaint')),
      seconds(of('largestPaint')),
      `${Math.round(of('blocked'))} ms`,
      of('shift').toFixed(3),
      `${Math.round(of('weight') / 1024)} KiB`,
      missedBy(page).join('; ') || 'met',
    ];
  });
  const head = ['page', 'performance', 'accessibility', 'practices', 'SEO', 'first paint', 'largest paint', 'blocked'];
  return markdownTable([...head, 'shift', 'weight', 'targets'], rows);
}
