import { TooSlow } from '../bench/measure/time-limit.ts';
import { isMissingPage } from './doors.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './invariants.ts';
import { leaveHeads } from './leave-heads.ts';
import { rest } from './rest.ts';
import { look, type Sight } from './sight.ts';
import type { Stage } from './stage.ts';
import type { Step } from './step.ts';
import { takeStep } from './take-step.ts';

/** A visit as far as it has come. */
export interface Visit {
  readonly stage: Stage;
  /** The page now. */
  sight: Sight;
  /** What was seen at each address in a window of each size. */
  readonly seen: Map<string, Sight>;
}

/**
 * Takes a step, waits until the page is still and looks at it. What is wrong then; null where the
 * step could not be taken.
 */
export async function stepAndLook(visit: Visit, step: Step): Promise<readonly Fault[] | null> {
  const { stage, sight: before, seen } = visit;
  try {
    if (!(await takeStep(stage, step))) return null;
    await rest(stage);
    await leaveHeads(stage);
    const after = await look(stage);
    visit.sight = after;
    const place = `${JSON.stringify(stage.page.viewportSize())} ${after.facts.address}`;
    const sameAddress = seen.get(place) ?? null;
    seen.set(place, sameAddress ?? after);
    const complaints = stage.takeComplaints().filter((complaint) => !isMissingPage(complaint));
    return faultsOf({ before, step, after, complaints, sameAddress });
  } catch (error) {
    return [{ ...inWords(error, stage), step, from: null, address: before.facts.address, to: stage.page.url() }];
  }
}

function inWords(error: unknown, { page, pending }: Stage): Pick<Fault, 'kind' | 'what' | 'details'> {
  if (error instanceof TooSlow) {
    return {
      kind: 'restless',
      what: error.message,
      details: [page.url(), ...pending().map((url) => `waits for ${url}`)],
    };
  }
  const [what = '', ...details] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { kind: 'broken', what, details };
}
