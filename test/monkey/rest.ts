import type { Page } from '@playwright/test';

import { within } from '../bench/measure/time-limit.ts';
import { untilStill } from './page/still.ts';
import type { Stage } from './stage.ts';

/** A page that is not still after so long has a fault. */
const LIMIT_MS = 15_000;

/** Waits until nothing moves in the page, nor on the way to it. Throws where that does not come. */
export async function rest(stage: Stage): Promise<void> {
  await within(LIMIT_MS, settle(stage));
}

async function settle({ page, pending }: Stage): Promise<void> {
  let still = false;
  while (!still) {
    try {
      if (await page.evaluate(untilStill)) still = pending().length === 0;
      else await comeBack(page);
    } catch (error) {
      if (!isLeaving(error)) throw error;
    }
  }
}

/** From a file of data, or from before the first page, a reader comes back. */
async function comeBack(page: Page): Promise<void> {
  if (page.url() === 'about:blank') await page.goForward();
  else await page.goBack();
}

/** What Playwright says where a document went while something was asked in it. */
function isLeaving(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|navigat|frame was detached/i.test(error.message);
}
