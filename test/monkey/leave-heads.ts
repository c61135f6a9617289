import { rest } from './rest.ts';
import type { Stage } from './stage.ts';

/**
 * Takes the pointer from the heads of the lanes: as long as it is there, what was pressed keeps its
 * place, and lanes their heights and rows, which are no matter of the address.
 */
export async function leaveHeads(stage: Stage): Promise<void> {
  const { page } = stage;
  const isThere = await page.evaluate(() => document.querySelector('ul[aria-label="Lanes"]:hover') !== null);
  if (!isThere) return;
  await page.mouse.move(0, 0);
  await rest(stage);
}
