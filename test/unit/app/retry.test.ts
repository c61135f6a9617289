import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LoadError, type LoadFault } from '#app/data/load.ts';
import { retried } from '#app/data/retry.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fault = (kind: LoadFault) => new LoadError(kind, 'timeline-1.json', kind);

/** Asks for what fails so each time before it comes. */
async function setup(...faults: readonly Error[]) {
  const ask = vi.fn<() => Promise<string>>();
  for (const each of faults) ask.mockRejectedValueOnce(each);
  ask.mockResolvedValue('here');
  const outcome = retried(ask).catch((thrown: unknown) => thrown);
  await vi.runAllTimersAsync();
  return { ask, outcome: await outcome };
}

describe('asking once more', () => {
  it('is not needed for what comes', async () => {
    const { ask, outcome } = await setup();
    expect([ask.mock.calls.length, outcome]).toEqual([1, 'here']);
  });

  it.each(['unreachable', 'corrupt'] as const)('brings what was %s the first time', async (kind) => {
    const { ask, outcome } = await setup(fault(kind));
    expect([ask.mock.calls.length, outcome]).toEqual([2, 'here']);
  });

  it('ends with what is the matter the second time', async () => {
    const second = fault('corrupt');
    const { ask, outcome } = await setup(fault('unreachable'), second);
    expect([ask.mock.calls.length, outcome]).toEqual([2, second]);
  });

  it('is in vain for what is gone', async () => {
    const gone = fault('gone');
    const { ask, outcome } = await setup(gone);
    expect([ask.mock.calls.length, outcome]).toEqual([1, gone]);
  });
});
