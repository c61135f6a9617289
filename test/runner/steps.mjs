import { countPlaywright, countVitest } from './counts.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} about
 * @property {(report: string) => readonly string[]} command program of node_modules/.bin and
 *   arguments; `report` is the file for a JSON report
 * @property {(report: unknown) => import('./counts.mjs').Counts} [count] reads the report; without
 *   it the step is one test
 * @property {number} limit seconds
 * @property {boolean} [besideOthers] may run at the same time as its neighbours
 * @property {string} [needs] step that has to pass first, where it is asked for too
 */

/** @type {readonly Step[]} */
export const steps = [
  {
    name: 'format',
    about: 'Prettier has nothing to change',
    command: () => ['prettier', '--check', '.'],
    limit: 120,
    besideOthers: true,
  },
  {
    name: 'lint',
    about: 'oxlint finds nothing',
    command: () => ['oxlint'],
    limit: 120,
    besideOthers: true,
  },
  {
    name: 'types',
    about: 'TypeScript agrees',
    command: () => ['tsc', '--noEmit'],
    limit: 120,
    besideOthers: true,
  },
  {
    name: 'pure',
    about: 'TypeScript agrees that the pure rooms need no browser and no Node',
    command: () => ['tsc', '--noEmit', '--project', 'test/tsconfig.pure.json'],
    limit: 120,
    besideOthers: true,
  },
  {
    name: 'unused',
    about: 'knip finds no file, export or package that nobody uses',
    command: () => ['knip'],
    limit: 120,
    besideOthers: true,
  },
  {
    name: 'unit',
    about: 'pure code, components and pipeline, in Vitest',
    command: (report) => [
      'vitest',
      'run',
      '--config=test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: countVitest,
    limit: 300,
  },
  {
    name: 'build',
    about: 'Vite builds dist',
    command: () => ['vite', 'build', '--logLevel=warn'],
    limit: 180,
  },
  {
    name: 'browser',
    about: 'the built site in Chromium, by Playwright',
    command: () => ['playwright', 'test', '--config=test/playwright.config.ts', '--reporter=list,json'],
    count: countPlaywright,
    limit: 600,
    needs: 'build',
  },
];
