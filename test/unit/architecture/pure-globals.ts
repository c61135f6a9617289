import { runInNewContext } from 'node:vm';

/** Of the language, but not the same for everybody and each time. */
const UNSTEADY = [
  'globalThis',
  'console',
  'eval',
  'Function',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
];

const OF_THE_LANGUAGE: readonly string[] = runInNewContext('Object.getOwnPropertyNames(globalThis)');

/** What the language has by itself, without a browser and without Node. */
const STEADY = new Set(['arguments', ...OF_THE_LANGUAGE].filter((name) => !UNSTEADY.includes(name)));

const STEADY_DATES = new Set(['new Date(…)', 'Date.UTC', 'Date.parse']);

/**
 * Does the use of a global, as `globalUses` prints it, give the same wherever and whenever it runs?
 */
export function isPure(use: string): boolean {
  const name = use.replace(/^new |\W.*$/gs, '');
  if (name === 'Date') return STEADY_DATES.has(use);
  if (name === 'Math') return use.startsWith('Math.') && use !== 'Math.random';
  return STEADY.has(name);
}
