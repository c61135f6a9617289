import { useSyncExternalStore } from 'react';

import { announced } from '#app/steps/announced.ts';

/** On every page from the start: of a region that comes with its words nothing is heard. */
export function Announcer() {
  return <output className="sr-only">{useSyncExternalStore(announced.subscribe, announced.get, announced.get)}</output>;
}
