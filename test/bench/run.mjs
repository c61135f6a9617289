/**
 * `npm run bench`. Node cannot run TypeScript itself, so Vite's module runner loads the benchmark.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Before Vite looks: the runner would take the place of an unset one with "development", and the
// builds below would carry React's.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'warn',
});
process.exitCode = await module.main(process.argv.slice(2), root);
