import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';

import { countUp } from '#base/count-up.ts';

import { chromiumArguments, chromiumEnvironment, findChromium } from '../browser/chromium.mjs';
import { freePort } from '../fixtures/local-server.ts';
import { commandLine } from '../runner/command-line.ts';
import { auditPage } from './audit-page.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { servePacked } from './packed-site.ts';
import { missedBy, type PageRuns, printPages } from './verdict.ts';

/** Nobody is asked there; pages name themselves by it. */
const SITE_URL = 'https://sourceline.example/';

/** The site as `npm run build` makes it for an address of its own; the folder. */
async function buildSite(root: string): Promise<string> {
  const folder = join(root, 'node_modules', '.cache', 'sourceline', 'lighthouse');
  process.env['SITE_URL'] = SITE_URL;
  await build({ root, logLevel: 'warn', build: { outDir: folder } });
  return folder;
}

/** The front page, the event with the most claims, the first article. */
function pagesOf(folder: string): readonly Omit<PageRuns, 'runs'>[] {
  const corpus: {
    readonly sources: readonly { readonly id: string }[];
    readonly claims: readonly { readonly event: string }[];
  } = JSON.parse(readFileSync(join(folder, 'data', 'corpus.json'), 'utf8'));
  const counts = new Map<string, number>();
  for (const { event } of corpus.claims) countUp(counts, event);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  const [source] = corpus.sources;
  if (!most || !source) throw new Error('The site has no events, or no articles.');
  return [
    { path: '/', isUnlisted: false },
    { path: `/event/${most[0]}/`, isUnlisted: false },
    { path: `/source/${source.id}/`, isUnlisted: true },
  ];
}

async function measure({ folder, runs, reports }: Options, root: string): Promise<boolean> {
  process.env['NODE_ENV'] = 'production';
  const built = folder ?? (await buildSite(root));
  const site = await servePacked(built);
  const { path, libraries } = await findChromium();
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...chromiumArguments, `--remote-debugging-port=${port}`],
    env: chromiumEnvironment(libraries),
  });
  const measured: PageRuns[] = [];
  try {
    for (const page of pagesOf(built)) {
      const audits = [];
      // One after the other: two at a time would slow each other.
      for (let run = 0; run < runs; run += 1) audits.push(await auditPage(site.origin + page.path, port));
      measured.push({ ...page, runs: audits });
      const last = audits.at(-1);
      if (reports === null || !last) continue;
      mkdirSync(reports, { recursive: true });
      writeFileSync(join(reports, `${page.path.split('/')[1] || 'front'}.json`), last.report);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`\n${printPages(measured)}`);
  return measured.every((page) => missedBy(page).length === 0);
}

/** Runs Lighthouse; the exit code says whether all targets are met. */
export function main(args: readonly string[], root: string): Promise<number> {
  return commandLine(args, { help: HELP, parse: parseOptions, run: (options) => measure(options, root) });
}
