import { LoadError } from '#app/data/load.ts';

/** Milliseconds after which it is asked for once more. */
export const RETRY_DELAY = 400;

/** What does not come, or comes wrong, may come the second time; what is gone does not. */
export function mayStillCome(error: unknown): boolean {
  return !(error instanceof LoadError && error.kind === 'gone');
}

/** What `ask` brings, the second time if not the first. */
export async function retried<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (!mayStillCome(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
    return ask();
  }
}
