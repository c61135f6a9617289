import { useEffect, useEffectEvent, useRef } from 'react';

import { useSite } from '#app/steps/site.ts';
import { createStore } from '#base/store.ts';

/** What the last step has opened, for who hears the page. */
export const announced = createStore('');

/**
 * Announces what a step has opened, and the place in it that it leads to; where only the place is
 * another, only that. Nothing in a page just opened.
 */
export function useAnnounced(opened: string, place: string): void {
  const { justOpened } = useSite();
  const told = useRef('');
  const announce = useEffectEvent((next: string) => {
    if (!justOpened) announced.set(next);
  });
  useEffect(() => {
    const isNew = told.current !== opened;
    told.current = opened;
    announce([isNew ? opened : '', place].filter(Boolean).join('. '));
    return () => announced.set('');
  }, [opened, place]);
}
