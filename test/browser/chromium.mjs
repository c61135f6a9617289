/**
 * Which Chromium the browser tests drive. A machine with nothing but `npm ci` has the one packed in
 * @sparticuz/chromium; of that package only the binary and its libraries are used.
 */
import { execFile, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium as playwrightChromium } from '@playwright/test';

/**
 * @typedef {object} Chromium
 * @property {string} path the executable
 * @property {'CHROMIUM_PATH' | 'packaged' | 'playwright' | 'installed'} origin
 * @property {string} [libraries] folder of shared libraries to put on LD_LIBRARY_PATH
 */

/** A root user in a container has no sandbox; nothing else than the site under test is visited. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} [libraries]
 * @returns {Record<string, string>}
 */
export function chromiumEnvironment(libraries) {
  const env = Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name, value ?? '']));
  if (libraries === undefined) return env;
  return { ...env, LD_LIBRARY_PATH: [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) };
}

/**
 * Does it start at all? A missing shared library or a foreign architecture shows here.
 *
 * @param {string} path
 * @param {string} [libraries]
 * @returns {Promise<boolean>}
 */
function answers(path, libraries) {
  return new Promise((resolve) => {
    const options = { env: chromiumEnvironment(libraries), timeout: 30_000 };
    execFile(path, ['--version', '--no-sandbox'], options, (error) => resolve(error === null));
  });
}

/**
 * Makes `target` by `fill`, which is given a path beside it. Either the whole thing appears or
 * nothing, so that two processes may do it at the same time.
 *
 * @param {string} target
 * @param {(temporary: string) => Promise<void>} fill
 */
async function unpackOnce(target, fill) {
  if (existsSync(target)) return;
  const temporary = `${target}.${process.pid}`;
  await mkdir(dirname(target), { recursive: true });
  try {
    await fill(temporary);
    await rename(temporary, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} archive a .tar.br
 * @param {string} folder
 */
async function unpackTar(archive, folder) {
  await mkdir(folder);
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`tar -x of ${archive}: ${code}`))));
  });
  await Promise.all([pipeline(createReadStream(archive), createBrotliDecompress(), tar.stdin), ended]);
}

/** @returns {Promise<Chromium | undefined>} */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const home = entry.slice(0, entry.lastIndexOf(join('chromium', 'build')) + 'chromium'.length);
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules', '.cache', 'sourceline', `chromium-${version}`);

  const path = join(cache, 'chromium');
  await unpackOnce(path, async (temporary) => {
    const packed = createReadStream(join(home, 'bin', 'chromium.br'));
    await pipeline(packed, createBrotliDecompress(), createWriteStream(temporary));
    await chmod(temporary, 0o755);
  });
  if (await answers(path)) return { path, origin: 'packaged' };

  const unpacked = join(cache, 'al2023');
  await unpackOnce(unpacked, (temporary) => unpackTar(join(home, 'bin', 'al2023.tar.br'), temporary));
  const libraries = join(unpacked, 'lib');
  return (await answers(path, libraries)) ? { path, origin: 'packaged', libraries } : undefined;
}

/** @returns {Promise<Chromium | undefined>} */
async function downloaded() {
  const path = playwrightChromium.executablePath();
  return existsSync(path) && (await answers(path)) ? { path, origin: 'playwright' } : undefined;
}

/** @returns {Promise<Chromium | undefined>} */
async function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const places = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ];
  for (const path of places) {
    if (existsSync(path) && (await answers(path))) return { path, origin: 'installed' };
  }
  return undefined;
}

/**
 * CHROMIUM_PATH, then the packaged binary, then Playwright's own download if it is there, then an
 * installed browser.
 *
 * @returns {Promise<Chromium>}
 * @throws where no browser starts, saying what to install
 */
export async function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (await answers(chosen)) return { path: chosen, origin: 'CHROMIUM_PATH' };
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not answer --version.`);
  }
  const found = (await packaged()) ?? (await downloaded()) ?? (await installed());
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium starts here. Run `npx playwright install --with-deps chromium`, or install Chrome, ' +
      'or set CHROMIUM_PATH to the executable of a Chromium.',
  );
}

/**
 * The same answer for every process of one test run: the first call looks, later ones read the
 * environment.
 *
 * @returns {Promise<Chromium>}
 */
export async function chromiumOfThisRun() {
  const known = process.env.SOURCELINE_CHROMIUM;
  if (known) return JSON.parse(known);
  const chromium = await findChromium();
  process.env.SOURCELINE_CHROMIUM = JSON.stringify(chromium);
  return chromium;
}
