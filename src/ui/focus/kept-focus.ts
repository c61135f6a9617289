import { setStandIn } from '#ui/focus/free-focus.ts';
import { canFocus, heldBy, type HeldFocus } from '#ui/focus/held-focus.ts';
import { isShown } from '#ui/is-shown.ts';

const FOCUSABLE = 'a[href], :is(button, input, select, textarea):not(:disabled), summary, [tabindex]';

/**
 * Keeps the keyboard somewhere in the page. What loses the focus and is still there has it again:
 * browsers take it when they go to a fragment. Where it is gone, or no longer answers, what stands
 * in its place has it: the next that takes the focus, else the one before it. A press on what takes
 * none, and a way out of the page, are the reader's own. `before` had the focus last: that may
 * be gone already.
 */
export function keepFocus(before: HeldFocus | null): void {
  let held = heldBy(document.activeElement) ?? (before && takesFocus(before.element) ? null : before);

  function look() {
    if (!held || document.querySelector('dialog:modal')) return;
    const { element } = held;
    const { activeElement, body } = document;
    if (activeElement !== body && !(activeElement === element && element.matches(':disabled'))) return;
    const next = takesFocus(element) ? element : nextTo(held);
    next?.focus({ preventScroll: true });
    if (next !== element) setStandIn(next);
  }

  window.addEventListener('focusin', ({ target }) => {
    setStandIn(null);
    held = heldBy(target);
  });
  // On its way from one to the other nothing has it.
  window.addEventListener('focusout', ({ relatedTarget }) => (held = relatedTarget ? null : held), true);
  window.addEventListener('mousedown', ({ target, defaultPrevented }) => {
    if (!defaultPrevented && target instanceof Element && !target.closest(FOCUSABLE)) held = null;
  });
  window.addEventListener('keydown', ({ key }) => {
    setStandIn(null);
    if (key === 'Tab') held = null;
  });
  window.addEventListener('hashchange', look);
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  look();
}

function takesFocus(element: HTMLElement | SVGElement): boolean {
  return element.isConnected && element.matches(FOCUSABLE) && isShown(element);
}

/** What stands in the place of what is gone, in the inmost of what held it that has anything. */
function nextTo({ places }: HeldFocus): HTMLElement | SVGElement | null {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue;
    const from = parent.children[index];
    const all = [...parent.querySelectorAll(FOCUSABLE)].filter(canFocus);
    const shown = all.filter((each) => each.tabIndex >= 0 && isShown(each));
    const after = from && shown.find((each) => from.contains(each) || isBefore(from, each));
    const next = after ?? shown.at(-1);
    if (next) return next;
  }
  return null;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
