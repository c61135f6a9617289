import { setTimeout as pause } from 'node:timers/promises';

const LIMIT_MS = 15_000;
const PAUSE_MS = 50;

/** What an answer is worth: what was waited for, or how it stands meanwhile. */
export type Answer<Value> = { readonly value: Value } | { readonly meanwhile: string };

/** Asks until the answer is there. Throws with the last one where it does not come. */
export async function until<Value>(what: string, ask: () => Promise<Answer<Value>>): Promise<Value> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if ('value' in answer) return answer.value;
    if (performance.now() > end) throw new Error(`${what}: not after ${LIMIT_MS / 1000} s. ${answer.meanwhile}`);
    await pause(PAUSE_MS);
  }
}
