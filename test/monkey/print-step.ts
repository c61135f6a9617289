import { unreachable } from '#base/assert.ts';

import type { Share, Step, Target } from './step.ts';

/** `link “Sources” in nav “Pages”`, with its place among its likes where it is not the first. */
export function printTarget({ kind, name, group, nth }: Target): string {
  return `${kind} “${name}” in ${group}${nth === 0 ? '' : `, number ${nth + 1}`}`;
}

const percent = ({ x, y }: Share) => `${Math.round(x * 100)} %, ${Math.round(y * 100)} %`;
const HOW = { once: '', slowly: ', slowly', twice: ', twice' } as const;

/** A step as it is told to who takes it by hand. */
export function printStep(step: Step): string {
  switch (step.do) {
    case 'open':
      return `open ${step.address}`;
    case 'click':
      return `click ${printTarget(step.on)}${HOW[step.how]}`;
    case 'choose':
      return `choose option ${step.place} of ${printTarget(step.on)}`;
    case 'type':
      return `type ${JSON.stringify(step.text)} into ${printTarget(step.on)}`;
    case 'press':
      return `press ${step.key}${step.times === 1 ? '' : `, ${step.times} times`}`;
    case 'point':
      return `click into the ${step.area} at ${percent(step.at)}${HOW[step.how]}`;
    case 'wheel': {
      const held = step.held === null ? '' : `${step.held} and `;
      return `${held}wheel by ${step.dx}, ${step.dy} over the ${step.area} at ${percent(step.at)}`;
    }
    case 'drag':
      return `drag over the ${step.area} from ${percent(step.from)} to ${percent(step.to)}`;
    case 'go':
      return `go ${step.where}`;
    case 'reload':
      return 'load the page again';
    case 'resize':
      return `make the window ${step.width} by ${step.height}`;
    default:
      return unreachable(step);
  }
}
