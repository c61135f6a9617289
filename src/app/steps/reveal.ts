import { whenThere } from '#app/steps/when-there.ts';
import { samePage, type ViewState } from '#model/view-state.ts';
import { prefersReducedMotion } from '#ui/reduced-motion.ts';
import type { ShownAddress } from '#history/navigation.ts';

/** The element in which a selected event is told. */
export const EVENT_PANEL_ID = 'event';
/** The element that holds the article of a source's page. */
export const ARTICLE_ID = 'article';

/** What the reader last asked for, by a click or by the address of the page; a new object each time, also when the same is asked for again. */
export interface Ask {
  /** The passage that is to be brought into view, by id; null where something else was asked for. */
  readonly passage: string | null;
  /** Whether it was the address: no other view was asked for since. */
  readonly opening: boolean;
  /** The moves of the navigation until then: after the next one, where the browser restores the scroll position, nothing is asked for. */
  readonly moves: number;
}

/** What the address of a page just opened asks for. */
export function askOfAddress({ state, moves }: ShownAddress): Ask {
  return { passage: scrollsAtFirst(state) ? state.passage : null, opening: true, moves };
}

/**
 * Whether a page just opened may scroll by itself. Loaded again, or come back to from another document, it stands where its reader left it: the browser sees
 * to that. In an embed the page around decides where the frame begins.
 */
function scrollsAtFirst({ embed }: ViewState): boolean {
  const [visit] = 'getEntriesByType' in performance ? performance.getEntriesByType('navigation') : [];
  return !embed && visit !== undefined && 'type' in visit && visit.type === 'navigate';
}

/**
 * What a click asks for that led from one view to another, or, if it `stayed`, to the view that was there: a passage that it opens, or that is open
 * already. Where an event was asked for its passage was not.
 */
export function askOfClick(from: ViewState, { state, moves }: ShownAddress, stayed: boolean): Ask {
  return { passage: passageAsked(from, state, stayed), opening: false, moves };
}

function passageAsked(from: ViewState, to: ViewState, stayed: boolean): string | null {
  if (!samePage(from.page, to.page)) return to.page.name === 'source' ? to.passage : null;
  if (from.beside !== to.beside) return to.beside;
  return stayed || from.passage !== to.passage ? to.passage : null;
}

/** How far down the window what was asked for may begin before the page moves, and where it then begins. */
const LOWEST = 0.68;
const WANTED = 0.4;

/**
 * Brings what a click asked for into view, with as little movement as possible. Steps through the history are left to the browser, which restores the
 * scroll position, and passages of an article to the article.
 */
export function revealAfter(from: ViewState, to: ViewState): void {
  if (samePage(from.page, to.page)) return;
  const revealed = revealsOf(to);
  if (revealed !== null) whenThere(revealed, (element) => reveal(element, false));
  else if (to.passage === null && from.page.name !== 'event') {
    requestAnimationFrame(() => window.scrollTo({ top: 0 }));
  }
}

/** The same in a page just opened, where the axis would else fill the window. */
export function revealOpened(view: ViewState): void {
  const revealed = scrollsAtFirst(view) ? revealsOf(view) : null;
  if (revealed !== null) whenThere(revealed, (element) => reveal(element, true));
}

/** The element that a view is about, by id; null where that is the page. */
function revealsOf({ page, passage }: ViewState): string | null {
  if (page.name === 'event') return EVENT_PANEL_ID;
  return page.name === 'source' && passage === null ? ARTICLE_ID : null;
}

function reveal(element: HTMLElement, atFirst: boolean): void {
  const { top } = element.getBoundingClientRect();
  const height = window.innerHeight;
  // Opened at a place in the page, it may stand further down.
  if ((top >= 0 || atFirst) && top <= height * LOWEST) return;
  const jumps = atFirst || prefersReducedMotion();
  window.scrollBy({ top: top - height * WANTED, behavior: jumps ? 'instant' : 'smooth' });
}
