/**
 * The runner behind `npm test`. Without arguments every step, else the steps named: `node
 * test/run.mjs lint unit`. A step runs even if an earlier one failed, except one that needs what
 * the earlier one makes. The last line is the sum over all steps, `N passed, N failed`, and the
 * exit code is 0 only if nothing failed. With `--all` the tests run in their whole extent
 * (`fixtures/extent.ts`), which takes longer than the six minutes of `npm test`.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './runner/command.mjs';
import { closingLine, countExit, judge, sum } from './runner/counts.mjs';
import { steps } from './runner/steps.mjs';

/** @typedef {import('./runner/counts.mjs').Counts} Counts */
/** @typedef {import('./runner/steps.mjs').Step} Step */

const root = fileURLToPath(new URL('..', import.meta.url));

/** How many times longer a step may take in its whole extent. */
const WHOLE_TAKES = 6;

/** @param {string} text */
const print = (text) => void process.stdout.write(text);

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Colours as the reader's terminal shows them, unless the environment says which. */
function colours() {
  if (process.env.NO_COLOR || process.env.FORCE_COLOR) return {};
  return process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
}

/** @param {string} report */
function environment(report) {
  return {
    ...process.env,
    ...colours(),
    ...(whole ? { SOURCELINE_EXTENT: 'whole' } : {}),
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
}

/**
 * @param {Step} step
 * @param {number} code
 * @param {string} report
 * @returns {Promise<{ counts: Counts, complaint?: string }>}
 */
async function result(step, code, report) {
  if (step.count === undefined) return { counts: countExit(code) };
  const text = await readFile(report, 'utf8').catch(() => undefined);
  return judge(text === undefined ? undefined : step.count(JSON.parse(text)), code);
}

/**
 * A step that runs alone shows its output as it comes; one that runs beside others shows it at its
 * end.
 *
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function run(step) {
  const since = performance.now();
  const report = join(reports, `${step.name}.json`);
  const title = `\n== ${step.name}: ${step.about}\n`;
  if (!step.besideOthers) print(title);
  const { code, output } = await runCommand(step.command(report), {
    cwd: root,
    env: environment(report),
    limit: step.limit * (whole ? WHOLE_TAKES : 1),
    ...(step.besideOthers ? {} : { onOutput: print }),
  });
  const { counts, complaint } = await result(step, code, report);
  if (step.besideOthers) print(`${title}${output.trimEnd()}\n`);
  if (complaint !== undefined) print(`${complaint}\n`);
  print(`-- ${step.name}: ${closingLine(counts)} in ${seconds(since)}\n`);
  return counts;
}

/** @param {Step} step */
function skip(step) {
  print(`\n== ${step.name}: ${step.about}\nNot run, because ${step.needs} failed.\n`);
  return countExit(1);
}

/** @param {readonly Step[]} chosen */
async function runAll(chosen) {
  /** @type {Map<string, Counts>} */
  const done = new Map();
  const finish = async (/** @type {Step} */ step) => {
    const needed = step.needs === undefined ? undefined : done.get(step.needs);
    done.set(step.name, needed !== undefined && needed.failed > 0 ? skip(step) : await run(step));
  };
  await Promise.all(chosen.filter((step) => step.besideOthers).map(finish));
  for (const step of chosen.filter((other) => !other.besideOthers)) await finish(step);
  return [...done.values()];
}

// Where the machine names a folder for temporary files that is not there, the system's own serves.
if (!existsSync(tmpdir())) for (const name of ['TMPDIR', 'TMP', 'TEMP']) delete process.env[name];

const whole = process.argv.includes('--all');
const names = process.argv.slice(2).filter((name) => name !== '--all');
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. The steps are ${steps.map((step) => step.name).join(', ')}.`);
  process.exit(1);
}

const reports = await mkdtemp(join(tmpdir(), 'sourceline-test-'));
const since = performance.now();
const chosen = steps.filter((step) => names.length === 0 || names.includes(step.name));
const total = sum(await runAll(chosen));
await rm(reports, { recursive: true, force: true });
print(`\nTook ${seconds(since)}.\n${closingLine(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
