import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

import serveDist from '../browser/serve-dist.ts';
import { commandLine } from '../runner/command-line.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox/firefox.ts';
import type { Journey } from './journey.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { type EngineResult, isSound, printResults, printSum } from './results.ts';
import { type Outcome, takeJourney } from './take-journey.ts';
import { webkit } from './webkit/webkit.ts';

const ENGINES: readonly Engine[] = [firefox, webkit];
const BEGIN = '<!-- results: written by `npm run test:engines -- --write` -->';

/** The journeys in one engine, one after the other; prints how each went. */
async function runEngine(engine: Engine, origin: string, journeys: readonly Journey[]): Promise<EngineResult> {
  const { name, install } = engine;
  const lacks = engine.lacks();
  if (lacks !== null) return { name, install, run: { lacks } };
  const running = await engine.start();
  const { version } = running;
  console.log(`\n== ${name} ${version}`);
  const outcomes: Outcome[] = [];
  try {
    for (const journey of journeys) {
      const since = performance.now();
      const outcome = await takeJourney(running, origin, journey);
      outcomes.push(outcome);
      const { fault, unasked } = outcome;
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      console.log(`${fault === null ? 'passed' : 'FAILED'}  ${journey.name} (${seconds} s)`);
      if (fault !== null) console.log(`        ${fault.replaceAll('\n', '\n        ')}`);
      if (unasked !== null) console.log(`        Not asked: ${unasked}`);
    }
  } finally {
    await running.stop();
  }
  return { name, install, run: { version, outcomes } };
}

/** Puts the results below their mark in README.md. */
async function write(path: string, results: readonly EngineResult[]): Promise<void> {
  const [before = ''] = readFileSync(path, 'utf8').split(BEGIN);
  const text = `${before}${BEGIN}\n\n${printResults(results, new Date().toISOString().slice(0, 10))}\n`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

type LoadJourneys = () => Promise<readonly Journey[]>;

async function run(options: Options, root: string, loadJourneys: LoadJourneys): Promise<boolean> {
  const closeServer = await serveDist();
  const origin = process.env['SOURCELINE_ORIGIN'] ?? '';
  const journeys = (await loadJourneys()).filter(({ name }) => name.includes(options.journey ?? ''));
  const results: EngineResult[] = [];
  try {
    for (const engine of ENGINES) {
      if (options.engines.includes(engine.id)) results.push(await runEngine(engine, origin, journeys));
    }
  } finally {
    await closeServer();
  }
  console.log(`\n${printSum(results)}`);
  if (options.writes) await write(join(root, 'test', 'engines', 'README.md'), results);
  return isSound(results);
}

/** Takes the journeys; the exit code says whether what ran passed. */
export function main(args: readonly string[], root: string, loadJourneys: LoadJourneys): Promise<number> {
  const ids = ENGINES.map(({ id }) => id);
  return commandLine(args, {
    help: HELP,
    parse: (each) => parseOptions(each, ids),
    run: (options) => run(options, root, loadJourneys),
  });
}
