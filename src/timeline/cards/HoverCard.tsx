import { type ReactNode, useLayoutEffect, useRef } from 'react';

export interface HoverCardProps {
  /** Where the mark stands, in pixels from the plot's top left corner. */
  readonly x: number;
  readonly y: number;
  /** The upper and the lower edge of its lane. */
  readonly laneTop: number;
  readonly laneBottom: number;
  /** Of the plot, in pixels: the card stays within it. */
  readonly width: number;
  readonly children: ReactNode;
}

const CARD_WIDTH = 376;
/** Taken to be its height, before it is known what it holds. */
const CARD_HEIGHT = 240;
const GAP = 14;
/** In a low lane no mark stands further from its edges; in others the card stands by the mark. */
const REACH = 72;
const BESIDE = 10;

/**
 * The card of a mark, shown on hover and focus: below its lane, or above it where the window ends,
 * so that the marks beside it are still seen; and on the left where there is room, since there
 * stand the fewest labels. For the eyes only: the mark's name says the same.
 */
export function HoverCard({ x, y, laneTop, laneBottom, width, children }: HoverCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    const plot = card?.parentElement;
    if (!card || !plot) return;
    const beside = x - CARD_WIDTH - GAP >= 0 ? x - CARD_WIDTH - GAP : Math.min(x + GAP, width - CARD_WIDTH);
    card.style.left = `${Math.max(0, beside)}px`;
    const below = laneBottom - y > REACH ? y + BESIDE : laneBottom;
    const above = y - laneTop > REACH ? y - BESIDE : laneTop;
    const { top, height } = plot.getBoundingClientRect();
    const isAbove = top + below + CARD_HEIGHT > window.innerHeight && top + above - CARD_HEIGHT >= 0;
    card.style.top = isAbove ? '' : `${below}px`;
    card.style.bottom = isAbove ? `${height - above}px` : '';
  }, [x, y, laneTop, laneBottom, width]);
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="hover-card pointer-events-none absolute z-20 w-94 max-w-full border border-rule bg-paper px-3.5 py-3 shadow-card empty:hidden"
    >
      {children}
    </div>
  );
}
