import type { AddressWindow, Timers } from '#history/address-bar.ts';

type EventName = 'popstate' | 'hashchange' | 'pagehide';

export interface FakeWindow extends AddressWindow {
  /** The addresses of the history, oldest first, and which of them is shown. */
  readonly entries: readonly string[];
  readonly index: number;
  /** How often each function of the history was called. */
  readonly calls: { push: number; replace: number; fragment: number; reload: number };
  /** Goes through the history, or to a fragment, as a reader does; events come at once. */
  readonly travel: (steps: number) => void;
  readonly clickFragment: (fragment: string) => void;
  readonly dispatch: (name: EventName) => void;
  readonly listenerCount: () => number;
  /** From now on the history refuses every write. */
  refuse: boolean;
}

/** A window with a history, as far as navigation sees it. */
export function fakeWindow(address: string): FakeWindow {
  const entries = [new URL(address, 'https://example.org')];
  const states = new WeakMap<URL, unknown>();
  let index = 0;
  const listeners = new Map<EventName, Set<() => void>>();
  const calls = { push: 0, replace: 0, fragment: 0, reload: 0 };

  function current(): URL {
    const entry = entries[index];
    if (!entry) throw new Error('The history is never empty');
    return entry;
  }
  function dispatch(name: EventName): void {
    for (const listener of listeners.get(name) ?? []) listener();
  }
  function enter(next: URL): void {
    entries.splice(index + 1, Infinity, next);
    index++;
  }
  function resolve(to: string | URL | null | undefined): URL {
    if (fake.refuse) throw new DOMException('The operation is insecure.', 'SecurityError');
    return new URL(to ?? '', current());
  }
  function goToFragment(hash: string): void {
    const next = new URL(current());
    next.hash = hash;
    if (next.href === current().href) return;
    enter(next);
    dispatch('popstate');
    dispatch('hashchange');
  }

  const fake: FakeWindow = {
    refuse: false,
    calls,
    get entries() {
      return entries.map(({ pathname, search, hash }) => pathname + search + hash);
    },
    get index() {
      return index;
    },
    history: {
      get state() {
        return states.get(current()) ?? null;
      },
      pushState: (state, _title, to) => {
        calls.push++;
        enter(resolve(to));
        states.set(current(), state);
      },
      replaceState: (state, _title, to) => {
        calls.replace++;
        entries[index] = resolve(to);
        states.set(current(), state);
      },
    },
    location: {
      get pathname() {
        return current().pathname;
      },
      get search() {
        return current().search;
      },
      get hash() {
        return current().hash;
      },
      set hash(hash: string) {
        calls.fragment++;
        goToFragment(hash);
      },
      reload: () => {
        calls.reload++;
      },
    },
    addEventListener: (name, listener) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    removeEventListener: (name, listener) => {
      listeners.get(name)?.delete(listener);
    },
    travel: (steps) => {
      const before = current();
      index = Math.min(Math.max(index + steps, 0), entries.length - 1);
      if (before === current()) return;
      dispatch('popstate');
      if (before.hash !== current().hash) dispatch('hashchange');
    },
    clickFragment: goToFragment,
    dispatch,
    listenerCount: () => [...listeners.values()].reduce((sum, each) => sum + each.size, 0),
  };
  return fake;
}

export interface FakeTimers extends Timers {
  /** Lets time go by; what falls due runs. */
  readonly advance: (ms: number) => void;
  readonly waiting: () => number;
}

export function fakeTimers(): FakeTimers {
  let now = 0;
  const due = new Set<{ readonly time: number; readonly callback: () => void }>();
  return {
    now: () => now,
    after: (delay, callback) => {
      const entry = { time: now + delay, callback };
      due.add(entry);
      return () => void due.delete(entry);
    },
    advance: (ms) => {
      const end = now + ms;
      for (;;) {
        const [next] = [...due].filter(({ time }) => time <= end).toSorted((a, b) => a.time - b.time);
        if (!next) break;
        due.delete(next);
        now = next.time;
        next.callback();
      }
      now = end;
    },
    waiting: () => due.size,
  };
}
