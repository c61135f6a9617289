import { whenThere } from '#app/when-there.ts';
import { samePage, type ViewState } from '#model/view-state.ts';

/** The element in which a selected event is told. */
export const EVENT_PANEL_ID = 'event';
/** The element that holds the article of a source's page. */
export const ARTICLE_ID = 'article';

/** The view of which a click last asked for a passage; null in a page just opened, `elsewhere` after any other click. */
let passageAsked: ViewState | 'elsewhere' | null = null;

/**
 * Whether the page may be moved to the open passage of this view: a click or the page's address asked for that passage. After Back and Forward, where
 * the browser restores the scroll position, and where an event was asked for and not its passage, it may not.
 */
export function movesToPassage(view: ViewState): boolean {
  return passageAsked === null ? view.passage !== null && !view.embed : passageAsked === view;
}

/** Whether the page is still as it was opened: nothing was clicked, and no focus is taken. */
export function isJustOpened(): boolean {
  return passageAsked === null;
}

/** How far down the window what was asked for may begin before the page moves, and where it then begins. */
const LOWEST = 0.68;
const WANTED = 0.4;

/**
 * Brings what was asked for into view, with as little movement as possible: after a step that a click made, and in a page just opened (`from`
 * null), where the axis would else fill the window. Steps through the history are left to the browser, which restores the scroll position, and
 * passages of an article to the article.
 */
export function revealAfter(from: ViewState | null, to: ViewState): void {
  // The page around a frame decides where it begins.
  if (from === null && to.embed) return;
  const stays = from !== null && samePage(from.page, to.page);
  if (from !== null) passageAsked = (stays || to.page.name === 'source') && to.passage !== null ? to : 'elsewhere';
  if (stays) return;
  const atFirst = from === null;
  if (to.page.name === 'event') whenThere(EVENT_PANEL_ID, (panel) => reveal(panel, atFirst));
  else if (to.page.name === 'source' && to.passage === null)
    whenThere(ARTICLE_ID, (article) => reveal(article, atFirst));
  else if (!atFirst && to.passage === null && from.page.name !== 'event') {
    requestAnimationFrame(() => window.scrollTo({ top: 0 }));
  }
}

function reveal(element: HTMLElement, atFirst: boolean): void {
  const { top } = element.getBoundingClientRect();
  const height = window.innerHeight;
  // A page loaded again may stand where its reader left it, further down.
  if ((top >= 0 || atFirst) && top <= height * LOWEST) return;
  const jumps = atFirst || matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: top - height * WANTED, behavior: jumps ? 'instant' : 'smooth' });
}
