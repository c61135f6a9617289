import { useEffect, useSyncExternalStore } from 'react';

import { LoadError } from '#app/data/load.ts';
import { errorOf } from '#base/error-of.ts';
import { createStore } from '#base/store.ts';

/** How far a part of the program is. */
export interface Arrival<Doors> {
  /** What it exports; null while it is not here. */
  readonly doors: Doors | null;
  /** Why it is not; null while it may still come. */
  readonly error: LoadError | null;
}

/**
 * A part of the program that is a file of its own, fetched when it is wanted: a store for
 * `useSyncExternalStore`.
 */
export interface ProgramPart<Doors> {
  /** Brings it once. Throws a `LoadError`. */
  readonly load: () => Promise<Doors>;
  readonly getSnapshot: () => Arrival<Doors>;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * The part that `bring` imports. A host may answer with an empty file or another one, so it must
 * have these doors, all of them functions.
 */
export function programPart<Doors extends object>(
  name: string,
  bring: () => Promise<Doors>,
  doors: readonly (keyof Doors)[],
): ProgramPart<Doors> {
  const arrival = createStore<Arrival<Doors>>({ doors: null, error: null });

  async function load(): Promise<Doors> {
    const { doors: here } = arrival.get();
    if (here) return here;
    try {
      const brought = await bring();
      if (!doors.every((door) => typeof brought[door] === 'function'))
        throw new Error('Another file came in its place.');
      arrival.set({ doors: brought, error: null });
      return brought;
    } catch (cause) {
      const error = new LoadError('part', name, errorOf(cause).message, { cause });
      arrival.set({ doors: null, error });
      throw error;
    }
  }

  return { load, getSnapshot: arrival.get, subscribe: arrival.subscribe };
}

/**
 * A part of the program, or how far it is; fetched as soon as it is wanted. What a page was loaded
 * with (page-data.ts) it has at once.
 */
export function usePart<Doors>(part: ProgramPart<Doors>, wanted = true): Arrival<Doors> {
  const arrival = useSyncExternalStore(part.subscribe, part.getSnapshot, part.getSnapshot);
  const missing = wanted && arrival.doors === null;
  useEffect(() => {
    // What is the matter stands in the arrival.
    if (missing) part.load().catch(() => undefined);
  }, [part, missing]);
  return arrival;
}
