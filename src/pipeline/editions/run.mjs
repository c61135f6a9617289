/**
 * `npm run lock`, in the root of the project. Node cannot run TypeScript itself, so Vite's module
 * runner loads the command.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = process.cwd();
const { module } = await runnerImport(fileURLToPath(new URL('main.ts', import.meta.url)), {
  root,
  configFile: false,
  logLevel: 'warn',
});
const isDone = await module.lock({
  root,
  seeds: process.env.SEEDS || 'seeds',
  given: process.argv.slice(2),
  print: console.log,
});
if (!isDone) process.exitCode = 1;
