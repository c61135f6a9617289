import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

import { isFreeKey } from '#ui/free-key.ts';

/** Where a mark stands whose card is shown, and what becomes of that. */
export interface CardPlace {
  /** Where the mark stands, in pixels from the plot's top left corner. */
  readonly x: number;
  readonly y: number;
  /** The upper and the lower edge of its lane. */
  readonly laneTop: number;
  readonly laneBottom: number;
  /** Of the plot, in pixels: the card stays within it. */
  readonly width: number;
  /** The pointer is on the card, which then stays, or has left it. */
  readonly onHold: (held: boolean) => void;
  /** Escape. */
  readonly onClose: () => void;
}

export interface HoverCardProps extends CardPlace {
  readonly children: ReactNode;
}

const CARD_WIDTH = 376;
/** Taken to be its height, before it is known what it holds. */
const CARD_HEIGHT = 240;
const GAP = 14;
/** From a mark that stands further from the edges of its lane the card would be too far away. */
const REACH = 180;
const BESIDE = 10;

/**
 * The card of a mark, shown on hover and focus: below its lane, or above it where the window ends,
 * so that the marks beside it are still seen; and on the left where there is room, since there
 * stand the fewest labels. The pointer may go onto it. For the eyes only: the mark's name says the
 * same.
 */
export function HoverCard({ x, y, laneTop, laneBottom, width, onHold, onClose, children }: HoverCardProps) {
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
  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isFreeKey(event)) return;
    // It is used up, before anything behind the card hears of it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => close(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <div
      ref={ref}
      aria-hidden="true"
      onPointerEnter={() => onHold(true)}
      onPointerLeave={() => onHold(false)}
      className="hover-card absolute z-20 w-94 max-w-full border border-rule bg-paper px-3.5 py-3 shadow-card empty:hidden"
    >
      {children}
    </div>
  );
}
