import { useEffect, useSyncExternalStore } from 'react';

import { LoadError } from '#app/load.ts';
import type * as Doors from '#app/ReadingRoom.ts';
import { useSite } from '#app/site.ts';

/** The part of the program in which events and articles are read: not needed for the axis and the list, so a file of its own. */
type ReadingRoom = typeof Doors;

interface Arrival {
  /** Null while it is not here. */
  readonly room: ReadingRoom | null;
  /** Why it is not; null while it may still come. */
  readonly error: LoadError | null;
}

let arrival: Arrival = { room: null, error: null };
/** An import that failed once fails for ever: no browser asks for the file again in the same document. */
let failed = false;
const listeners = new Set<() => void>();

function tell(next: Arrival): void {
  arrival = next;
  for (const listener of listeners) listener();
}

/** Fetches it once. Throws a `LoadError`. */
export async function loadReadingRoom(): Promise<void> {
  if (arrival.room) return;
  const room = await import('#app/ReadingRoom.ts').catch(() => {
    failed = true;
    const error = new LoadError('unreachable', 'ReadingRoom', 'A part of the program did not come.');
    tell({ room: null, error });
    throw error;
  });
  tell({ room, error: null });
}

/**
 * After `loadReadingRoom` has failed: loads the page again, at its address, as soon as the site answers, and is never done then. Throws a `LoadError`
 * when it does not answer: what is on the page stays. Does nothing where nothing has failed.
 */
export async function retryReadingRoom(reload: () => void): Promise<void> {
  if (!failed) return;
  tell({ room: null, error: null });
  const answer = await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) {
    const error = new LoadError('unreachable', 'ReadingRoom', 'The site did not answer.');
    tell({ room: null, error });
    throw error;
  }
  reload();
  await new Promise(() => undefined);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function present(): Arrival {
  return arrival;
}

export interface WantedRoom extends Arrival {
  readonly retry: () => void;
}

/** The reading room, or how far it is. A page that was loaded with it (page-data.ts) has it at once. */
export function useReadingRoom(): WantedRoom {
  const { reload } = useSite();
  const now = useSyncExternalStore(subscribe, present, present);
  const here = now.room !== null;
  useEffect(() => {
    if (!here) loadReadingRoom().catch(() => undefined);
  }, [here]);
  return { ...now, retry: () => void retryReadingRoom(reload).catch(() => undefined) };
}
