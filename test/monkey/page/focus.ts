import type { Target } from '../step.ts';

/** Follows the focus through a step. */
interface PageFocus {
  readonly begin: () => void;
  /**
   * What had the focus since `begin`, then or later, if now nothing has it, and the reader did not
   * leave it for something that takes none.
   */
  readonly lost: () => Target | null;
}

declare global {
  interface Window {
    monkeyFocus: PageFocus;
  }
}

/**
 * Runs in the page before anything else does, so it uses nothing from outside but what else is
 * there of the monkey.
 */
export function installFocus(): void {
  const FOCUSABLE = 'a[href], :is(button, input, select, textarea):not(:disabled), summary, [tabindex]';
  /** To a place in the page: the browser goes on from there, without a holder. */
  const TO_A_PLACE = 'a[href^="#"]';
  /** An element with its words, which it may not have any more once it is gone. */
  type Held = { readonly element: Element; readonly target: Target } | null;
  /**
   * In the page, and in the modal dialog over it, which gives the focus back to what had it before:
   * that may be nothing, or gone or hidden meanwhile.
   */
  const held: { page: Held; dialog: Held } = { page: null, dialog: null };

  const layer = () => (document.querySelector('dialog:modal') ? 'dialog' : 'page');
  /** The body has the focus where nothing has. */
  const holder = (): Element | null => {
    const { activeElement, body, documentElement } = document;
    return activeElement === body || activeElement === documentElement ? null : activeElement;
  };
  const note = (element: Element | null) => {
    const target = element && !element.matches(TO_A_PLACE) ? window.monkeyTargets.describe(element) : null;
    held[layer()] = element && target && { element, target };
    if (layer() === 'dialog' && held.page?.element.getClientRects().length === 0) held.page = null;
  };

  window.addEventListener('focusin', ({ target }) => note(target instanceof Element ? target : null), true);
  window.addEventListener('mousedown', ({ target, defaultPrevented }) => {
    const leaves = target instanceof Element && target.closest(FOCUSABLE) === null;
    if (leaves && !defaultPrevented) note(null);
  });
  window.monkeyFocus = {
    begin: () => note(holder()),
    lost: () => (holder() === null ? (held[layer()]?.target ?? null) : null),
  };
}
