import { relative } from 'node:path';

import { printFault } from './fault.ts';
import { printStep } from './print-step.ts';
import type { FoundFault, Outcome } from './run-monkey.ts';
import type { Step } from './step.ts';

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Steps as a numbered list. */
export function printSteps(steps: readonly Step[]): string {
  return steps.map((step, at) => `    ${String(at + 1).padStart(2)}. ${printStep(step)}`).join('\n');
}

/**
 * What came of a run: what was done, which known faults were met, each new one with the way to it.
 */
export function printOutcome({ visits, steps, seconds, known, faults }: Outcome, title: string): string {
  const done = `${counted(steps, 'step')} in ${counted(visits, 'visit')}, ${seconds.toFixed(0)} s`;
  return [
    `${title}: ${done}, ${(steps / seconds).toFixed(1)} steps a second, ${counted(faults.length, 'fault')}`,
    ...[...known].map(([name, count]) => `  known: ${name}, ${counted(count, 'time')}`),
    ...faults.map(printFound),
  ].join('\n');
}

export function printFound({ fault, steps, picture, replay }: FoundFault): string {
  return [
    `  ${printFault(fault)}`,
    printSteps(steps),
    `    picture: ${relative('.', picture)}`,
    `    again: npm run test:monkey -- --replay ${relative('.', replay)}`,
  ].join('\n');
}
