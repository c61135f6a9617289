import { useEffect, useSyncExternalStore } from 'react';

import type * as Doors from '#app/ReadingRoom.ts';

/** The part of the program in which events and articles are read: not needed for the axis and the list, so a file of its own. */
type ReadingRoom = typeof Doors;

let room: ReadingRoom | null = null;
const listeners = new Set<() => void>();

/** Fetches it once; fails as any import does, and may be tried again. */
export async function loadReadingRoom(): Promise<void> {
  if (room) return;
  room = await import('#app/ReadingRoom.ts');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function present(): ReadingRoom | null {
  return room;
}

/** The reading room, or null while it is on its way. A page that was loaded with it (page-data.ts) has it at once. */
export function useReadingRoom(): ReadingRoom | null {
  const here = useSyncExternalStore(subscribe, present, present);
  useEffect(() => {
    if (here) return;
    const load = () => void loadReadingRoom().catch(() => undefined);
    load();
    // A network that was away may be back.
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, [here]);
  return here;
}
