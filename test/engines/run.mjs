/**
 * `npm run test:engines`. Node cannot run TypeScript itself, so Vite loads it. The
 * journeys read what `dist` holds as they are loaded: that is done once it is known to be there.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const load = async (/** @type {string} */ file) => {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'warn' });
  return module;
};
const { main } = await load('main.ts');
process.exitCode = await main(process.argv.slice(2), root, async () => (await load('journeys/journeys.ts')).JOURNEYS);
