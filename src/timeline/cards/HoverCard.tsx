import { useLayoutEffect, useRef } from 'react';

import { at } from '#base/at.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { Report, ToldEvent } from '#model/told-event.ts';
import { printEventWhen } from '#model/event-when.ts';
import { othersOf, reportNote } from '#timeline/layout/words/told-words.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface HoverCardProps {
  readonly told: ToldEvent;
  /** Whether the lane in which it stands is that of a source. */
  readonly ofSource: boolean;
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
export function HoverCard({ told, ofSource, sources, x, y, width }: HoverCardProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    const beside = x - CARD_WIDTH - GAP >= 0 ? x - CARD_WIDTH - GAP : Math.min(x + GAP, width - CARD_WIDTH);
    card.style.left = `${Math.max(0, beside)}px`;
    card.style.top = `${y + 10}px`;
  }, [x, y, width]);
  const others = othersOf(told);
  const source = (report: Report) => {
    const { letter, label } = at(sources, report.source);
    const note = reportNote(report);
    return (
      <span key={report.source} className="max-w-full">
        <SourceBadge letter={letter} look={sourceLook(report.source)} /> {label}
        {note ? `: ${note}` : ''}
      </span>
    );
  };
  return (
    <div
      ref={ref}
      aria-hidden="true"
      className="hover-card pointer-events-none absolute z-20 w-76 border border-rule bg-paper px-3 py-2.5 shadow-card"
    >
      <p className="line-clamp-4 font-serif text-sm leading-5 font-semibold">{told.title}</p>
      <p className="nums mt-1 text-xs">{printEventWhen(told)}</p>
      {told.words ? <p className="text-xs text-muted">in the text: “{told.words}”</p> : null}
      {told.by ? (
        <p className="mt-1.5 text-xs text-muted">
          {ofSource || others.length === 0 ? '' : 'as in '}
          {source(told.by)}
        </p>
      ) : null}
      {others.length > 0 ? (
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">also in {others.map(source)}</p>
      ) : null}
    </div>
  );
}
