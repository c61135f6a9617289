import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';

import { textScale } from '#drawing/paint/text-scale.ts';
import { placeCard } from '#timeline/layout/cards/card-place.ts';
import { type SeenMark, surroundingsOf } from '#timeline/layout/cards/surroundings.ts';
import { isFreeKey } from '#ui/free-key.ts';

/** The mark whose card is shown, and what becomes of that. */
export interface CardPlace extends SeenMark {
  /** The pointer comes nearer. */
  readonly onComing: () => void;
  /** The pointer is on the card, which then stays, or has left it. */
  readonly onHold: (held: boolean) => void;
  /** Escape. */
  readonly onClose: () => void;
}

export interface HoverCardProps extends CardPlace {
  /** By index of an event. */
  readonly titles: readonly string[];
  readonly children: ReactNode;
}

/**
 * The card of a mark, shown on hover and focus, where it covers the fewest of the marks around. The
 * pointer may go onto it. For the eyes only: the mark's name says the same.
 */
export function HoverCard({ titles, onComing, onHold, onClose, children, ...seen }: HoverCardProps) {
  const { layout, lane, mark, view, limits, width } = seen;
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    const plot = card?.parentElement;
    if (!card || !plot) return;
    const { anchor, neighbours } = surroundingsOf({ layout, lane, mark, view, limits, width }, titles);
    const scale = textScale();
    const { top, height } = plot.getBoundingClientRect();
    const inWindow = { left: 0, top: -top / scale, right: width, bottom: (window.innerHeight - top) / scale };
    const size = { width: card.offsetWidth / scale, height: card.offsetHeight / scale };
    const place = placeCard(anchor, size, inWindow, neighbours);
    // What is above its mark stays so where it has another height than was thought.
    const isAbove = place.bottom <= anchor.y;
    card.style.left = `${place.left * scale}px`;
    card.style.top = isAbove ? '' : `${place.top * scale}px`;
    card.style.bottom = isAbove ? `${height - place.bottom * scale}px` : '';
  }, [layout, lane, mark, view, limits, width, titles]);
  const distance = useRef(0);
  const follow = useEffectEvent(({ clientX, clientY }: PointerEvent) => {
    const card = ref.current?.getBoundingClientRect();
    if (!card) return;
    const x = Math.max(card.left - clientX, clientX - card.right, 0);
    const y = Math.max(card.top - clientY, clientY - card.bottom, 0);
    const before = distance.current;
    distance.current = Math.hypot(x, y);
    if (distance.current < before) onComing();
  });
  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isFreeKey(event)) return;
    // It is used up, before anything behind the card hears of it.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  });
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => close(event), { capture: true, signal: stop.signal });
    document.addEventListener('pointermove', (event) => follow(event), stop);
    return () => stop.abort();
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
