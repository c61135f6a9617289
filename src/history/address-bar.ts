/** The part of `window` that has to do with the address. */
export interface AddressWindow {
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  readonly location: { readonly pathname: string; readonly search: string; hash: string; reload(): void };
  addEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'hashchange' | 'pagehide', listener: () => void): void;
}

/** Time as a parameter; milliseconds. */
export interface Timers {
  now(): number;
  /** Calls back once after the delay, unless the function it returns is called first. */
  after(delay: number, callback: () => void): () => void;
}

/**
 * Safari refuses more than 100 writes in 30 seconds; at this pace there are 86, which leaves room
 * for pushes.
 */
export const MIN_REPLACE_INTERVAL = 350;

/**
 * Writes addresses: pushes at once, replaces at most every `MIN_REPLACE_INTERVAL`, the last of them
 * always.
 */
export interface AddressBar {
  /** What the bar shows: path, query and fragment. */
  readonly read: () => string;
  /**
   * The address the reader has gone to without us (Back, Forward, a link to a fragment), once; null
   * while the bar shows what was last written or read here. What was waiting for the entry that was
   * left is given up.
   */
  readonly takeMove: () => string | null;
  readonly push: (address: string) => void;
  readonly replace: (address: string) => void;
  /** Writes at once what is waiting. */
  readonly flush: () => void;
}

/**
 * A write that the browser refuses (a sandboxed frame, a page opened from disk) is not repeated:
 * the view is right without it, and the next write carries the whole address.
 */
export function createAddressBar(window: AddressWindow, timers: Timers): AddressBar {
  const { history, location } = window;
  let shown = read();
  let waiting: string | null = null;
  let cancel: (() => void) | null = null;
  let lastWrite = -Infinity;

  function read(): string {
    return location.pathname + location.search + location.hash;
  }

  function write(change: () => void): void {
    try {
      change();
    } catch {
      // Refused.
    }
    shown = read();
    lastWrite = timers.now();
  }

  function forget(): void {
    cancel?.();
    cancel = null;
    waiting = null;
  }

  function flush(): void {
    const address = waiting;
    forget();
    if (address !== null && address !== shown) write(() => history.replaceState(history.state, '', address));
  }

  /**
   * A step to a fragment of the same page is left to the browser, which scrolls there and sets
   * `:target`.
   */
  function push(address: string): void {
    flush();
    const hash = address.indexOf('#');
    const samePage = hash >= 0 && address.slice(0, hash) === location.pathname + location.search;
    write(() => {
      if (samePage) location.hash = address.slice(hash);
      else history.pushState(null, '', address);
    });
  }

  function replace(address: string): void {
    waiting = address;
    if (cancel) return;
    const delay = lastWrite + MIN_REPLACE_INTERVAL - timers.now();
    if (delay <= 0) flush();
    else cancel = timers.after(delay, flush);
  }

  function takeMove(): string | null {
    const now = read();
    if (now === shown) return null;
    forget();
    shown = now;
    return now;
  }

  return { read, takeMove, push, replace, flush };
}
