/** A place in the text of a page: before the sign with this number in a node. */
export interface TextPlace {
  readonly node: Node;
  readonly offset: number;
}

/**
 * The place in the text that is nearest to a point of the window, null where there is none.
 * Browsers tell it in one of two ways.
 */
export function placeAtPoint(x: number, y: number): TextPlace | null {
  const place = document.caretPositionFromPoint?.(x, y);
  // oxlint-disable-next-line browsers/met -- where there is a place it has a node
  if (place) return { node: place.offsetNode, offset: place.offset };
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
