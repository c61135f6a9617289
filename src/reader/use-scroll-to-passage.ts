import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Chosen } from '#reader/layout/chosen-stretch.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';

/** `page`: the document may be moved when no pane of its own holds the article; `pane`: it never is. */
export type ScrollReach = 'page' | 'pane';

/**
 * Brings the chosen passage of an article into the middle of the nearest scrolling box whenever it changes; does nothing while it is in full
 * view. Moves no focus. Nearby it glides, so that the eye can follow; from afar, in an article just opened, and under reduced motion it jumps.
 */
export function useScrollToPassage(
  root: RefObject<HTMLElement | null>,
  articleId: string,
  chosen: Chosen,
  reach: ScrollReach,
): void {
  const shown = useRef<string | null>(null);
  const fragment = fragmentOfChosen(chosen);
  useLayoutEffect(() => {
    const opened = shown.current !== articleId;
    shown.current = articleId;
    if (fragment === null || !root.current) return;
    const target = root.current.querySelector(`#${fragment}`);
    if (!target) return;
    const pane = scrollingBox(target);
    if (!pane && reach === 'pane') return;
    bringIntoView(pane, target, opened);
  }, [root, articleId, fragment, reach]);
}

function fragmentOfChosen(chosen: Chosen): string | null {
  if (chosen.type === 'passage') return fragmentOf(chosen.passage);
  return chosen.type === 'words' ? fragmentOf(chosen.stretch) : null;
}

/** The nearest box around `target` that would scroll by itself, were it too full, and is not the document. */
function scrollingBox(target: Element): Element | null {
  const { body, documentElement } = target.ownerDocument;
  for (let each = target.parentElement; each && each !== body && each !== documentElement; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each);
    if (overflowY === 'auto' || overflowY === 'scroll') return each;
  }
  return null;
}

function bringIntoView(pane: Element | null, target: Element, opened: boolean): void {
  const box = pane ?? target.ownerDocument.documentElement;
  const margins = getComputedStyle(target);
  // Of the page, sticky bars cover what the target's scroll margins say.
  const top = pane ? pane.getBoundingClientRect().top + pane.clientTop : pixels(margins.scrollMarginTop);
  const bottom = pane ? top + pane.clientHeight : box.clientHeight - pixels(margins.scrollMarginBottom);
  const seen = target.getBoundingClientRect();
  if (seen.top >= top && seen.bottom <= bottom) return;

  const room = bottom - top - seen.height;
  const distance = seen.top - top - Math.max(0, room / 2);
  const far = Math.abs(distance) > box.clientHeight;
  const jumps = opened || far || matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollBy({ top: distance, behavior: jumps ? 'instant' : 'smooth' });
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
