import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'valibot';

import { chromiumArguments, chromiumEnvironment, findChromium } from '../browser/chromium.mjs';
import serveDist from '../browser/serve-dist.ts';
import { inSite } from '../browser/site-folder.ts';
import { commandLine } from '../runner/command-line.ts';
import { doorsOf } from './doors.ts';
import { printFault } from './fault.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { printStep } from './print-step.ts';
import { printOutcome, printSteps } from './report.ts';
import { runMonkey } from './run-monkey.ts';
import { replaySchema } from './step.ts';
import { walk } from './walk.ts';

/** Visits the site at each width; whether nothing new was wrong. */
async function visitAll(browser: Browser, origin: string, { seed, limit, widths }: Options, folder: string) {
  const doors = doorsOf(JSON.parse(readFileSync(inSite('data', 'corpus.json'), 'utf8')));
  let sound = true;
  for (const width of widths) {
    const outcome = await runMonkey(browser, { origin, doors, seed, width, limit, folder });
    console.log(printOutcome(outcome, `seed ${seed}, ${width} wide`));
    sound &&= outcome.faults.length === 0;
  }
  return sound;
}

/** Goes through a file of steps; whether they lead to no fault any more. */
async function replayFile(browser: Browser, origin: string, path: string, folder: string): Promise<boolean> {
  const { width, steps } = parse(replaySchema, JSON.parse(readFileSync(path, 'utf8')));
  console.log(`${width} wide:\n${printSteps(steps)}`);
  const picture = join(folder, 'replay.png');
  const { fault } = await walk(browser, { origin, width }, (number) => steps[number] ?? null, picture);
  console.log(
    fault === null ? 'No fault.' : `${printFault(fault)}\n    after: ${printStep(fault.step)}\n    picture: ${picture}`,
  );
  return fault === null;
}

async function run(options: Options, root: string): Promise<boolean> {
  const folder = join(root, 'test-results', 'monkey');
  const { path, libraries } = await findChromium();
  const closeServer = await serveDist();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...chromiumArguments],
    env: chromiumEnvironment(libraries),
  });
  try {
    const origin = process.env['SOURCELINE_ORIGIN'] ?? '';
    const { replay } = options;
    return await (replay === null
      ? visitAll(browser, origin, options, folder)
      : replayFile(browser, origin, replay, folder));
  } finally {
    await browser.close();
    await closeServer();
  }
}

/** Runs the monkey; the exit code. */
export function main(args: readonly string[], root: string): Promise<number> {
  return commandLine(args, { help: HELP, parse: parseOptions, run: (options) => run(options, root) });
}
