/** Of the lines of a paragraph, in pixels. */
export interface Lines {
  /** From its upper edge down to the passage. */
  readonly above: number;
  readonly lineHeight: number;
}

/** What is seen of the space before a paragraph. */
const GAP_PX = 8;

/**
 * How far below the top of a pane a passage comes to stand, at most `deepest`: with as many whole
 * lines of its paragraph above it as there is room for, so that none is cut by the pane's edge.
 */
export function depthInPane({ above, lineHeight }: Lines, deepest: number): number {
  if (above + GAP_PX <= deepest) return above + GAP_PX;
  const rest = above % lineHeight;
  return rest + Math.max(0, Math.floor((deepest - rest) / lineHeight)) * lineHeight;
}
