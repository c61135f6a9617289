import type { RunningEngine } from './engine.ts';
import type { Journey } from './journey.ts';
import { readerOf } from './reader.ts';

/** How a journey went. */
export interface Outcome {
  readonly journey: string;
  /** What went wrong; null: nothing. */
  readonly fault: string | null;
  /** What could not be asked in this engine; null: all was. */
  readonly unasked: string | null;
}

/** Takes a journey in a window of its own, and asks at its end what the page complained of. */
export async function takeJourney(engine: RunningEngine, origin: string, journey: Journey): Promise<Outcome> {
  const driver = await engine.newWindow(journey.window ?? 'desk', origin);
  try {
    const reader = readerOf(driver, origin);
    const unasked = (await journey.walk(reader)) ?? null;
    await reader.count({ css: '[role="alert"]' }, 0);
    const complaints = driver.complaints();
    return { journey: journey.name, fault: complaints.length === 0 ? null : complaints.join('\n'), unasked };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = await driver.address().catch(() => 'no page');
    return { journey: journey.name, fault: [said, `At ${at}.`, ...driver.complaints()].join('\n'), unasked: null };
  } finally {
    await driver.close();
  }
}
