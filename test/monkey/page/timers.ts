declare global {
  interface Window {
    /** How many timers wait that the page will hear soon, and answers that it has asked for. */
    monkeyWaits: () => number;
  }
}

/**
 * Runs in the page before anything else does, so it uses nothing from outside. Counts the timers
 * that are on their way, so that what the page does a moment after a step can be waited for; those
 * that take seconds are none of the step's. With them count what was asked of a host, which is
 * heard of outside only once the browser comes to it.
 */
export function installTimers(): void {
  const LONGEST = 1_000;
  const waiting = new Set<number>();
  let asked = 0;
  const ask = window.fetch.bind(window);
  const [set, clear] = [window.setTimeout.bind(window), window.clearTimeout.bind(window)];

  function count(handler: TimerHandler, delay = 0, ...values: unknown[]): number {
    if (typeof handler !== 'function' || delay > LONGEST) return set(handler, delay, ...values);
    const id = set(() => {
      waiting.delete(id);
      handler(...values);
    }, delay);
    waiting.add(id);
    return id;
  }

  Object.assign(window, {
    setTimeout: count,
    clearTimeout: (id: number | undefined) => {
      if (id !== undefined) waiting.delete(id);
      clear(id);
    },
    fetch: (...request: Parameters<typeof fetch>) => {
      asked += 1;
      return ask(...request).finally(() => {
        asked -= 1;
      });
    },
    monkeyWaits: () => waiting.size + asked,
  });
}
