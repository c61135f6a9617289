import { bringEngine } from '#app/search/engine/bring-engine.ts';
import type { Engine } from '#app/search/engine/engine.ts';
import { lastFound } from '#app/search/last-found.ts';
import { timeline } from '#app/data/timeline.ts';
import { createDelivery } from '#base/delivery.ts';
import type { Ask } from '#model/search/search.ts';

/** What answers, once somebody means to search. */
export const engine = createDelivery<Engine>(async () => bringEngine(await timeline.load()));

let asked = 0;

/** Asks, and keeps the answer unless another question came after it. */
export async function look(ask: Ask): Promise<void> {
  asked += 1;
  const own = asked;
  const { ask: answer } = await engine.load();
  if (own !== asked) return;
  const found = await answer(ask);
  if (own === asked) lastFound.set(found);
}

/** Forgets the last answer, and one that is on its way. */
export function lookForNothing(): void {
  asked += 1;
  lastFound.set(null);
}
