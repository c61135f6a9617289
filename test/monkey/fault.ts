import { printTarget } from './print-step.ts';
import type { Step, Target } from './step.ts';

const FAULT_KINDS = {
  complaint: 'the page complains',
  focus: 'the focus is on the body',
  sideways: 'the page scrolls sideways',
  blank: 'the page has no text',
  headings: 'not one main heading',
  ids: 'ids that stand twice',
  address: 'the address does not lead here',
  reload: 'loaded again the page shows something else',
  sameAddress: 'the address has shown something else before',
  restless: 'the page does not come to rest',
  broken: 'the browser gives up',
} as const;

/** What is wrong after a step. */
export interface Fault {
  readonly kind: keyof typeof FAULT_KINDS;
  /** What exactly: two faults with the same words are one. */
  readonly what: string;
  /** More about it, a line each. */
  readonly details: readonly string[];
  readonly step: Step;
  /** What had the focus that is lost. */
  readonly from: Target | null;
  /** Where the reader was before the step, and after it. */
  readonly address: string;
  readonly to: string;
}

export function sameFault(a: Fault, b: Fault): boolean {
  return a.kind === b.kind && a.what === b.what;
}

/** `the focus is on the body: button “Fit” in group “Zoom”`. */
export function printFault({ kind, what, details }: Fault): string {
  return [`${FAULT_KINDS[kind]}: ${what}`, ...details.map((line) => `    ${line}`)].join('\n');
}

/** What a lost focus is called. */
export function focusWords(from: Target): string {
  return printTarget({ ...from, nth: 0 });
}
