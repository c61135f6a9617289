import { chooseStep } from './choose-step.ts';
import { diceOf } from './dice.ts';
import type { Doors } from './doors.ts';
import { heightOf, type NextStep, type Place } from './walk.ts';

/** How much is done: a time, or a number of steps, which is the same on every machine. */
export type Limit = { readonly minutes: number } | { readonly steps: number };

export interface Plan extends Place {
  readonly doors: Doors;
  readonly seed: number;
  readonly limit: Limit;
  /** Where pictures and lists of steps go. */
  readonly folder: string;
}

/** A visit is short, so that the way to a fault is. */
const STEPS_A_VISIT = 40;
/** Windows below, between and above the widths at which the page is laid out anew. */
const OTHER_WIDTHS = [320, 390, 768, 1024, 1280, 1440];

export function isOver({ limit }: Plan, steps: number, seconds: number): boolean {
  return 'steps' in limit ? steps >= limit.steps : seconds >= limit.minutes * 60;
}

/**
 * The steps of a visit: through a door first, then whatever the dice say. The same plan has the
 * same steps.
 */
export function stepsOf({ doors, seed, width }: Omit<Plan, 'limit' | 'folder'>, visit: number): NextStep {
  const widths = [width, width, width, ...OTHER_WIDTHS];
  return (number, { targets, areas }) => {
    if (number >= STEPS_A_VISIT) return null;
    const dice = diceOf(seed, visit, number);
    if (number === 0) return { do: 'open', address: dice.one(dice.one(doors)) };
    return chooseStep(dice, { targets, areas, doors, widths, height: heightOf(width) });
  };
}
