import type { Browser } from '@playwright/test';

import type { Fault } from './fault.ts';
import { knownFault } from './known-faults.ts';
import { NOTHING_SEEN, type Sight } from './sight.ts';
import { openStage } from './stage.ts';
import { stepAndLook, type Visit } from './step-and-look.ts';
import type { Step } from './step.ts';

/** The site, and how wide the window is in which it is visited. */
export interface Place {
  readonly origin: string;
  readonly width: number;
}

/** What happened on one visit. */
export interface Walked {
  /** The steps that could be taken. */
  readonly steps: readonly Step[];
  /** Names of the known faults that were met, each as often as it was. */
  readonly known: readonly string[];
  /** What ended the visit before its time. */
  readonly fault: Fault | null;
}

/** The next step of a visit, by its number; null ends it. */
export type NextStep = (number: number, sight: Sight) => Step | null;

/** As high as the windows that the pictures are taken in. */
export function heightOf(width: number): number {
  return width < 768 ? 844 : 900;
}

/**
 * One visit, in a browser as if never used, up to the first fault that is not known. A picture of
 * the page with it is put into the file `picture`.
 */
export async function walk(
  browser: Browser,
  { origin, width }: Place,
  nextStep: NextStep,
  picture: string | null = null,
): Promise<Walked> {
  const stage = await openStage(browser, { origin, width, height: heightOf(width) });
  const visit: Visit = { stage, sight: NOTHING_SEEN, seen: new Map() };
  const steps: Step[] = [];
  const known: string[] = [];
  let fault: Fault | null = null;
  try {
    for (let number = 0; fault === null; number += 1) {
      const step = nextStep(number, visit.sight);
      if (step === null) break;
      const faults = await stepAndLook(visit, step);
      if (faults !== null) steps.push(step);
      for (const each of faults ?? []) {
        const name = knownFault(each)?.name;
        if (name === undefined) fault ??= each;
        else known.push(name);
      }
    }
    if (fault !== null && picture !== null) await stage.page.screenshot({ path: picture });
  } finally {
    await stage.close();
  }
  return { steps, known, fault };
}
