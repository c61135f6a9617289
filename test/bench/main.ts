import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';

import { assert } from '#base/assert.ts';
import type { Corpus } from '#model/corpus.ts';

import { chromiumArguments, chromiumEnvironment, findChromium } from '../browser/chromium.mjs';
import { commandLine } from '../runner/command-line.ts';
import { benchManifest, dataFiles } from './corpus/data-files.ts';
import { benchCorpus, type CorpusSize, isTooLarge } from './corpus/bench-corpus.ts';
import { type Measurement, measurePage } from './measure/measure-page.ts';
import { within } from './measure/time-limit.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { seedsCommand } from './papers/seeds-command.ts';
import { collectResults, type Machine, printResults } from './report/report.ts';
import { type Cell, type Row, rowOf } from './report/row.ts';
import { appBuilder, buildPeers } from './serve/build-pages.ts';
import { type Files, readPages, serveCorpus } from './serve/server.ts';
import { passageAddress } from './sourceline-page.ts';
import { type Subject, SUBJECTS } from './subjects.ts';

const SLOWDOWN = 4;
/** Slowed, only sizes that targets are set for. */
const SLOWED_UP_TO = 1_000;
/** A page that took longer than this is not measured again on the same corpus. */
const ONCE_IS_ENOUGH_MS = 12_000;

/**
 * The pages that targets compare on all shapes; the others are measured more than once on the even
 * one alone.
 */
const MEASURED_OFTEN = new Set(['sourceline', 'canvas']);
const CLOSE_LIMIT_MS = 10_000;

/** A browser that is replaced when a page has got stuck in it. */
interface FreshBrowser {
  readonly get: () => Promise<Browser>;
  readonly drop: () => Promise<void>;
}

async function freshBrowser(): Promise<FreshBrowser> {
  const { path, libraries } = await findChromium();
  let browser: Browser | null = null;
  return {
    get: async () => {
      browser ??= await chromium.launch({
        executablePath: path,
        args: [...chromiumArguments],
        env: chromiumEnvironment(libraries),
        // Else a signal would end the browser alone, and the next would take its place.
        handleSIGTERM: false,
      });
      return browser;
    },
    drop: async () => {
      const old = browser;
      browser = null;
      // One that is stuck is left to end with this process.
      await within(CLOSE_LIMIT_MS, old?.close() ?? Promise.resolve()).catch(() => undefined);
    },
  };
}

function machineShape(browser: Browser): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    browser: browser.version(),
  };
}

/** All pages on one corpus in alternation, so that the machine's moods meet them alike. */
async function measureCorpus(
  browser: FreshBrowser,
  pagesFor: (corpus: Corpus) => Promise<Files>,
  asked: CorpusSize,
  subjects: readonly Subject[],
  options: Options,
): Promise<readonly Row[]> {
  const { size, shape } = asked;
  const { events, corpus } = benchCorpus(asked);
  const passage = corpus.claims[corpus.claims.length >> 1]?.passages[0];
  assert(passage, 'a corpus has passages');
  const files = await pagesFor(corpus);
  const server = await serveCorpus(files, dataFiles(events, corpus));
  const slowdowns = options.throttle && size <= SLOWED_UP_TO ? [1, SLOWDOWN] : [1];
  const runs = new Map<string, { readonly cell: Cell; readonly taken: Measurement[]; done: boolean }>();
  for (let run = 1; run <= options.runs; run += 1) {
    for (const slowdown of slowdowns) {
      for (const subject of subjects) {
        const cell = { page: subject.name, size, shape, slowdown };
        const key = JSON.stringify(cell);
        const known = runs.get(key) ?? { cell, taken: [], done: false };
        runs.set(key, known);
        if (known.done) continue;
        const since = performance.now();
        const measured = await measurePage(await browser.get(), {
          subject,
          origin: server.origin,
          passagePath: passageAddress(passage.id),
          slowdown,
          gzipped: (path) => gzipSync(files.get(path) ?? '').length,
        });
        if (measured.gaveUp) await browser.drop();
        known.taken.push(measured);
        const onceIsEnough = shape !== 'even' && !MEASURED_OFTEN.has(subject.name);
        known.done = onceIsEnough || measured.gaveUp || performance.now() - since > ONCE_IS_ENOUGH_MS;
        const seconds = ((performance.now() - since) / 1000).toFixed(1);
        console.log(`${shape} ${size}, run ${run}${slowdown > 1 ? ', slowed' : ''}: ${subject.name} in ${seconds} s`);
      }
    }
  }
  await server.close();
  return [...runs.values()].map(({ cell, taken }) => rowOf(cell, taken));
}

const BEGIN = '<!-- results: written by `npm run bench -- --write` -->';
const END = '<!-- end of results -->';

/** Writes a file as `npm run format` would leave it. */
async function writeFormatted(path: string, text: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

async function writeTables(path: string, tables: string): Promise<void> {
  const old = readFileSync(path, 'utf8');
  const [before, rest] = old.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks its markers.`);
  await writeFormatted(path, `${before}${BEGIN}\n\n${tables}\n\n${END}${after}`);
}

async function bench(options: Options, root: string): Promise<void> {
  const subjects = SUBJECTS.filter(({ name }) => options.only.includes(name));
  const peers = await buildPeers(root);
  const buildApp = appBuilder(root);
  const pagesFor = async (corpus: Corpus) => readPages({ app: await buildApp(benchManifest(corpus)), peers });
  const browser = await freshBrowser();
  try {
    const machine = machineShape(await browser.get());
    const rows: Row[] = [];
    for (const shape of options.shapes) {
      for (const size of options.sizes) {
        const asked = { size, shape, sources: options.sources };
        if (isTooLarge(asked)) {
          console.log(`${shape} ${size}: left out, too large to be written.`);
          continue;
        }
        rows.push(...(await measureCorpus(browser, pagesFor, asked, subjects, options)));
      }
    }
    const results = collectResults(new Date(), machine, rows, SUBJECTS);
    console.log(`\n${printResults(results, { missedOnly: false })}`);
    const folder = join(root, 'test', 'bench');
    const target = options.write
      ? join(folder, 'results', 'latest.json')
      : join(root, 'node_modules', '.cache', 'sourceline', 'bench', 'results.json');
    await writeFormatted(target, JSON.stringify(results, null, 2));
    if (options.write) await writeTables(join(folder, 'README.md'), printResults(results, { missedOnly: true }));
    console.log(`\nWritten to ${target}.`);
  } finally {
    await browser.drop();
  }
}

/** Runs the benchmark; the exit code. */
export function main(args: readonly string[], root: string): Promise<number> {
  if (args[0] === 'seeds') return seedsCommand(args.slice(1));
  return commandLine(args, {
    help: HELP,
    parse: parseOptions,
    run: async (options) => {
      await bench(options, root);
      return true;
    },
  });
}
