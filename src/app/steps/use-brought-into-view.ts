import { type RefObject, useLayoutEffect } from 'react';

import { useSite } from '#app/steps/site.ts';
import { type Arrival, matterAsked, type PageMatter } from '#history/arrival.ts';
import { prefersReducedMotion } from '#ui/reduced-motion.ts';

/**
 * How far down the window what was asked for may begin before the page moves, and where it then
 * begins.
 */
const LOWEST = 0.68;
const WANTED = 0.4;

/** Each moves the page once, also where what it asks for is drawn anew later. */
const answered = new WeakSet<Arrival>();

/**
 * Brings `element` into view, with as little movement as possible, when an arrival asks for what it
 * holds, however long after it that is there. Steps through the history are left to the browser,
 * which restores the scroll position, and passages of an article to the article.
 */
export function useBroughtIntoView(holds: PageMatter, element: RefObject<HTMLElement | null>): void {
  const { arrival } = useSite();
  useLayoutEffect(() => {
    if (!element.current || matterAsked(arrival) !== holds || answered.has(arrival)) return;
    answered.add(arrival);
    bring(element.current, arrival.by === 'address');
  }, [holds, element, arrival]);
}

function bring(element: HTMLElement, atFirst: boolean): void {
  const { top } = element.getBoundingClientRect();
  const height = window.innerHeight;
  // Opened at a place in the page, it may stand further down.
  if ((top >= 0 || atFirst) && top <= height * LOWEST) return;
  const jumps = atFirst || prefersReducedMotion();
  window.scrollBy({ top: top - height * WANTED, behavior: jumps ? 'instant' : 'smooth' });
}
