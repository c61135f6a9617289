import { parseArgs } from 'node:util';

import type { Limit } from './plan.ts';

/** The windows in which the site is visited: a desk and a phone. */
export const WIDTHS = [1440, 390] as const;

export interface Options {
  readonly seed: number;
  /** At each width. */
  readonly limit: Limit;
  readonly widths: readonly number[];
  /** A file of steps to go through instead. */
  readonly replay: string | null;
}

export const HELP = `npm run test:monkey -- [options]
Visits the built site as a reader who tries everything, and fails on what no page may do (test/README.md).
  --seed 1          the same seed makes the same steps
  --minutes 3       how long, at each width
  --steps 400       how many steps instead, at each width
  --width 1440      ${WIDTHS.join(' or ')}; both without it
  --replay FILE     goes through the steps of a file that an earlier run has left
SOURCELINE_DIST names another folder than dist.`;

const TEXT = { type: 'string' } as const;

/** The options of a command line; throws an error that says what is wrong with them. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: TEXT, minutes: TEXT, steps: TEXT, width: TEXT, replay: TEXT },
  });
  const { seed = '1', minutes = '3', steps, width, replay = null } = values;
  return {
    seed: number('--seed', seed, /^\d{1,9}$/),
    limit:
      steps === undefined
        ? { minutes: number('--minutes', minutes, /^(?!0*\.?0*$)\d{1,4}(\.\d+)?$/) }
        : { steps: number('--steps', steps, /^[1-9]\d{0,6}$/) },
    widths: width === undefined ? WIDTHS : [widthOf(width)],
    replay,
  };
}

function widthOf(text: string): number {
  const width = WIDTHS.find((each) => String(each) === text);
  if (width === undefined) throw new Error(`--width: "${text}" is none of ${WIDTHS.join(', ')}.`);
  return width;
}

function number(option: string, text: string, form: RegExp): number {
  if (!form.test(text)) throw new Error(`${option}: "${text}" is no such number.`);
  return Number(text);
}
