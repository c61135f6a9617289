import { describe, expect, test } from 'vitest';

import type { Audited } from '../../lighthouse/audit-page.ts';
import { missedBy, type PageRuns, printPages } from '../../lighthouse/verdict.ts';

const RUN: Omit<Audited, 'report'> = {
  performance: 99,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  seoFaults: [],
  firstPaint: 1_100,
  largestPaint: 1_900,
  blocked: 40,
  shift: 0,
  weight: 250_000,
};

const page = (runs: readonly Partial<typeof RUN>[], isUnlisted = false): PageRuns => ({
  path: '/',
  isUnlisted,
  runs: runs.map((run) => ({ ...RUN, ...run })),
});

describe('a page meets its targets', () => {
  test.each<readonly [string, PageRuns, readonly string[]]>([
    ['where all is well', page([{}]), []],
    ['by the median of its runs', page([{ performance: 70 }, {}, {}]), []],
    ['not with a slow median', page([{ performance: 97 }, { performance: 97 }, {}]), ['performance 97, not 98']],
    ['not when it is painted late', page([{ largestPaint: 2_400 }]), ['largest paint 2.40 s, not 2.00 s']],
    ['not with a fault of SEO in one run', page([{ seoFaults: ['canonical'] }, {}]), ['SEO: canonical']],
    ['unlisted where that is its one fault', page([{ seo: 66, seoFaults: ['is-crawlable'] }], true), []],
    ['not where an unlisted page is listed', page([{}], true), ['search engines would list it']],
    ['not where a listed page is unlisted', page([{ seoFaults: ['is-crawlable'] }]), ['SEO: is-crawlable']],
  ])('%s', (_name, measured, missed) => {
    expect(missedBy(measured)).toEqual(missed);
  });

  test('which a table says', () => {
    expect(
      printPages([page([{}]), page([{ performance: 90 }])])
        .split('\n')
        .slice(2),
    ).toEqual([
      expect.stringMatching(/^\| \/ .* 1\.90 s .* met \|$/),
      expect.stringMatching(/performance 90, not 98 \|$/),
    ]);
  });
});
