import { samePage, type ViewState } from '#model/view-state.ts';

/** The element in which a selected event is told. */
export const EVENT_PANEL_ID = 'event';

/** How far down the window the panel's top may stand before the page moves, and where it then stands. */
const LOWEST = 0.62;
const WANTED = 0.4;

/**
 * After a step that a click made: brings what was asked for into view, with as little movement as possible. Steps through the history
 * are left to the browser, which restores the scroll position.
 */
export function revealAfter(from: ViewState, to: ViewState): void {
  if (samePage(from.page, to.page)) return;
  requestAnimationFrame(() => {
    if (to.page.name === 'event') revealPanel();
    else if (to.passage === null && from.page.name !== 'event') window.scrollTo({ top: 0 });
  });
}

function revealPanel(): void {
  const panel = document.getElementById(EVENT_PANEL_ID);
  if (!panel) return;
  const { top } = panel.getBoundingClientRect();
  const height = window.innerHeight;
  if (top >= 0 && top <= height * LOWEST) return;
  window.scrollBy({ top: top - height * WANTED, behavior: 'smooth' });
}
