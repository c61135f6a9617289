import { useEffect, useEffectEvent } from 'react';

import { useSite } from '#app/steps/site.ts';
import { createStore } from '#base/store.ts';

/** What the last step has opened, for who hears the page. */
export const announced = createStore('');

/**
 * Announces what a step has opened, and again when its words change; nothing in a page just opened.
 */
export function useAnnounced(words: string): void {
  const { justOpened } = useSite();
  const announce = useEffectEvent((next: string) => {
    if (!justOpened) announced.set(next);
  });
  useEffect(() => {
    announce(words);
    return () => announced.set('');
  }, [words]);
}
