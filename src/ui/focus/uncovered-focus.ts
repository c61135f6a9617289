/** Pixels that are kept free between what has the focus and a bar. */
const GAP = 8;

/**
 * Moves the page when what the keyboard reaches lies under a bar that sticks to an edge of the
 * window.
 */
export function uncoverFocus(): void {
  window.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
    // After the browser has brought it into view by itself: as much of it as it takes for enough.
    requestAnimationFrame(() => {
      if (target instanceof HTMLElement) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      uncover(target);
    });
  });
}

function uncover(target: Element): void {
  const lines = target.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const bar = barOver(target, first, first.top + 1) ?? barOver(target, last, last.bottom - 1);
  if (!bar) return;
  const { top, bottom } = bar.getBoundingClientRect();
  const isAtTop = top + bottom < window.innerHeight;
  window.scrollBy({ top: isAtTop ? first.top - bottom - GAP : last.bottom - top + GAP, behavior: 'instant' });
}

/** The bar that covers an element in the middle of one of its lines; null: none does. */
function barOver(target: Element, line: DOMRect, y: number): Element | null {
  const x = Math.min(Math.max(line.left + line.width / 2, 0), window.innerWidth - 1);
  let over = document.elementFromPoint(x, y);
  if (!over || target.contains(over) || over.contains(target)) return null;
  while (over && !/^(sticky|fixed)$/.test(getComputedStyle(over).position)) over = over.parentElement;
  return over?.contains(target) ? null : over;
}
