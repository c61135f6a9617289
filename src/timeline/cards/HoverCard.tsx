import { useLayoutEffect, useRef } from 'react';

import type { EventHead, SourceHead } from '#model/chronology.ts';
import { printEventWhen } from '#model/event-when.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface HoverCardProps {
  readonly head: EventHead;
  readonly sources: readonly SourceHead[];
  /** Where the mark stands, in pixels from the plot's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Of the plot, in pixels: the card stays within it. */
  readonly width: number;
}

const CARD_WIDTH = 304;
const GAP = 14;

/**
 * What a mark is, shown on hover and focus, on the left where there is room: most labels stand on
 * the right. For the eyes only: the mark's name says the same.
 */
export function HoverCard({ head, sources, x, y, width }: HoverCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    const beside = x - CARD_WIDTH - GAP >= 0 ? x - CARD_WIDTH - GAP : Math.min(x + GAP, width - CARD_WIDTH);
    card.style.left = `${Math.max(0, beside)}px`;
    card.style.top = `${y + 10}px`;
  }, [x, y, width]);
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="hover-card pointer-events-none absolute z-20 w-76 border border-rule bg-paper px-3 py-2.5 shadow-card"
    >
      <p className="line-clamp-4 font-serif text-sm leading-5 font-semibold">{head.title}</p>
      <p className="nums mt-1 text-xs">{printEventWhen(head)}</p>
      {head.words ? <p className="text-xs text-muted">in the text: “{head.words}”</p> : null}
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-xs text-muted">
        {head.sources.map((index) => {
          const source = sources[index];
          return source ? (
            <span key={source.id} className="max-w-full truncate">
              <SourceBadge letter={source.letter} look={sourceLook(index)} /> {source.label}
            </span>
          ) : null;
        })}
      </p>
    </div>
  );
}
