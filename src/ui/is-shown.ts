/**
 * Whether an element has its place in the page: neither it nor what it is in is without a box, or
 * behind a fold that is closed.
 */
export function isShown(element: Element): boolean {
  // Folded away an element keeps its box in some browsers.
  return element.getClientRects().length > 0 && element.closest('details:not([open]) > :not(summary)') === null;
}
