import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Chosen } from '#reader/layout/chosen-stretch.ts';
import { depthInPane, type Lines } from '#reader/layout/depth-in-pane.ts';
import { fragmentOf } from '#reader/layout/fragment.ts';
import { prefersReducedMotion } from '#ui/reduced-motion.ts';

/** What was last brought into view. */
interface Shown {
  readonly articleId: string;
  /** Null: no passage is open any more. */
  readonly fragment: string | null;
}

/**
 * Brings the chosen passage of an article into view when it changes or is asked for again: within a
 * pane that scrolls by itself, near its top with some lines above; then, if something asked for it,
 * in the middle of the window. `asked` is a new object each time that something does, and null
 * where nothing did. Does nothing while the passage is in full view, and moves no focus. Nearby it
 * glides, so that the eye can follow; from afar, in an article just opened, and under reduced
 * motion it jumps.
 */
export function useScrollToPassage(
  root: RefObject<HTMLElement | null>,
  articleId: string,
  chosen: Chosen,
  asked: object | null,
): void {
  const shown = useRef<Shown | null>(null);
  const fragment = fragmentOfChosen(chosen);
  useLayoutEffect(() => {
    const before = shown.current;
    const target = fragment === null ? null : root.current?.querySelector(`mark[data-passages~="${fragment}"]`);
    if (!target) {
      if (before) shown.current = { ...before, fragment: null };
      return;
    }
    shown.current = { articleId, fragment };
    const opened = before?.articleId !== articleId;
    // That it is no longer asked for is no reason to scroll again.
    if (asked === null && !opened && before.fragment === fragment) return;
    const pane = scrollingBox(target);
    const seen = target.getBoundingClientRect();
    const moved = pane ? scrollPane(pane, seen, linesAbove(target, seen), opened) : 0;
    if (asked !== null) scrollPage(target, seen.top - moved, seen.bottom - moved, opened);
  }, [root, articleId, fragment, asked]);
}

/**
 * How far below the top of a pane the passage comes to stand: as a share of what can be seen of it,
 * and at most, some lines of text.
 */
const DEPTH = 0.15;
const DEEPEST_PX = 56;

/**
 * The share of a pane that is in the window wherever the page may yet move: a passage of the open
 * article is left where it is only there.
 */
const SURELY_SEEN = 0.5;

function fragmentOfChosen(chosen: Chosen): string | null {
  if (chosen.type === 'passage') return fragmentOf(chosen.passage);
  return chosen.type === 'words' ? fragmentOf(chosen.stretch) : null;
}

/**
 * The nearest box around `target` that would scroll by itself, were it too full, and is not the
 * document.
 */
function scrollingBox(target: Element): Element | null {
  const { body, documentElement } = target.ownerDocument;
  for (let each = target.parentElement; each && each !== body && each !== documentElement; each = each.parentElement) {
    const { overflowY } = getComputedStyle(each);
    if (overflowY === 'auto' || overflowY === 'scroll') return each;
  }
  return null;
}

/**
 * How far the content of the pane goes up. A pane may be as high as the window and begin further
 * down: what counts is the part of it that can be seen.
 */
function scrollPane(pane: Element, seen: DOMRect, lines: Lines | null, opened: boolean): number {
  const top = pane.getBoundingClientRect().top + pane.clientTop;
  const { clientHeight, scrollHeight, scrollTop } = pane;
  const inSight = Math.max(0, Math.min(clientHeight, pane.ownerDocument.documentElement.clientHeight - top));
  const seenTo = top + Math.min(inSight, clientHeight * SURELY_SEEN);
  if (!opened && seen.top >= top && seen.bottom <= seenTo) return 0;
  const deepest = Math.min(inSight * DEPTH, DEEPEST_PX);
  const depth = lines ? depthInPane(lines, deepest) : deepest;
  const wanted = scrollTop + seen.top - top - depth;
  const distance = Math.max(0, Math.min(wanted, scrollHeight - clientHeight)) - scrollTop;
  scroll(pane, distance, opened);
  return distance;
}

/** Where in its paragraph a passage begins; null: it is in none. */
function linesAbove(target: Element, seen: DOMRect): Lines | null {
  const paragraph = target.closest(':is(p, h1, h2, h3, h4, h5)');
  if (!paragraph) return null;
  const lineHeight = pixels(getComputedStyle(paragraph).lineHeight);
  return { above: seen.top - paragraph.getBoundingClientRect().top, lineHeight: Math.max(1, lineHeight) };
}

function scrollPage(target: Element, seenTop: number, seenBottom: number, opened: boolean): void {
  const page = target.ownerDocument.documentElement;
  // Sticky bars cover what the target's scroll margins say.
  const margins = getComputedStyle(target);
  const top = pixels(margins.scrollMarginTop);
  const bottom = page.clientHeight - pixels(margins.scrollMarginBottom);
  if (seenTop >= top && seenBottom <= bottom) return;
  const room = bottom - top - (seenBottom - seenTop);
  scroll(page, seenTop - top - Math.max(0, room / 2), opened);
}

function scroll(box: Element, distance: number, opened: boolean): void {
  const far = Math.abs(distance) > box.clientHeight;
  const jumps = opened || far || prefersReducedMotion();
  box.scrollBy({ top: distance, behavior: jumps ? 'instant' : 'smooth' });
}

/** `48px` -> 48. A margin may say `auto`, which is none. */
function pixels(length: string): number {
  return Number.parseFloat(length) || 0;
}
