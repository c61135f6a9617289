import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

import { type Fault, sameFault } from './fault.ts';
import { isOver, type Plan, stepsOf } from './plan.ts';
import { shrink } from './shrink.ts';
import type { Replay, Step } from './step.ts';
import { type NextStep, type Place, walk } from './walk.ts';

/** A fault with the shortest way to it that was found in the time there is for that. */
export interface FoundFault {
  readonly fault: Fault;
  readonly steps: readonly Step[];
  /** Paths of the picture and of the list for `--replay`. */
  readonly picture: string;
  readonly replay: string;
}

export interface Outcome {
  readonly visits: number;
  readonly steps: number;
  /** Spent on these, not on finding the shortest way to a fault. */
  readonly seconds: number;
  /** How often each known fault was met, by name. */
  readonly known: ReadonlyMap<string, number>;
  /** Each once. */
  readonly faults: readonly FoundFault[];
}

const SHRINK_MS = 60_000;
/** With so many different faults there is enough to mend. */
const MOST_FAULTS = 5;

/** Visit after visit, until the plan is over or too much is wrong. */
export async function runMonkey(browser: Browser, plan: Plan): Promise<Outcome> {
  const known = new Map<string, number>();
  const faults: FoundFault[] = [];
  let [visits, steps, seconds] = [0, 0, 0];
  for (; !isOver(plan, steps, seconds) && faults.length < MOST_FAULTS; visits += 1) {
    const files = filesOf(plan, visits);
    const began = performance.now();
    const soFar = () => seconds + (performance.now() - began) / 1000;
    const choose = stepsOf(plan, visits);
    const nextStep: NextStep = (number, sight) =>
      isOver(plan, steps + number, soFar()) ? null : choose(number, sight);
    const walked = await walk(browser, plan, nextStep, files.picture);
    steps += walked.steps.length;
    seconds = soFar();
    for (const name of walked.known) known.set(name, (known.get(name) ?? 0) + 1);
    const { fault } = walked;
    if (fault === null) continue;
    if (faults.some((other) => sameFault(other.fault, fault))) rmSync(files.picture, { force: true });
    else faults.push(await shortened(browser, plan, { fault, steps: walked.steps, ...files }));
  }
  return { visits, steps, seconds, known, faults };
}

function filesOf({ folder, seed, width }: Plan, visit: number): Pick<FoundFault, 'picture' | 'replay'> {
  mkdirSync(folder, { recursive: true });
  const name = join(folder, `seed-${seed}-width-${width}-visit-${visit + 1}`);
  return { picture: `${name}.png`, replay: `${name}.json` };
}

/** The same fault with fewer steps, which are written down. */
async function shortened(browser: Browser, place: Place, found: FoundFault): Promise<FoundFault> {
  const end = performance.now() + SHRINK_MS;
  const fails = async (fewer: readonly Step[]) => {
    if (fewer[0]?.do !== 'open') return false;
    const { fault } = await walk(browser, place, (number) => fewer[number] ?? null);
    return fault !== null && sameFault(fault, found.fault);
  };
  const steps = await shrink(found.steps, fails, () => performance.now() > end);
  const replay: Replay = { width: place.width, steps: [...steps] };
  writeFileSync(found.replay, `${JSON.stringify(replay, null, 2)}\n`);
  return { ...found, steps };
}
