import { type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { isolatedText } from '#base/shown-text.ts';
import type { SourceHead } from '#model/chronology.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { ToldEvent } from '#model/told-event.ts';
import { printEventWhen } from '#model/event-when.ts';
import { axisTargets, cardRowName } from '#timeline/axis-targets.ts';
import type { EventHref } from '#timeline/timeline-props.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadges } from '#ui/SourceBadges.tsx';
import { textScale } from '#drawing/paint/text-scale.ts';
import { usePressOutside } from '#ui/use-press-outside.ts';

export interface EventsCardProps {
  /** Indexes of the events, in time order. */
  readonly events: Int32Array;
  /** What they are called. */
  readonly counted: string;
  /** Where they stand, in words: days, or a shelf. */
  readonly where: string;
  readonly toldOf: (event: number) => ToldEvent;
  readonly sources: readonly SourceHead[];
  /** The middle of the card's upper edge, in pixels from the plot's top left corner. */
  readonly x: number;
  readonly y: number;
  /** Of the plot, in pixels: the list stays within it. */
  readonly width: number;
  readonly hrefOfEvent: EventHref;
  /** What opened it, if that closes it by itself. */
  readonly opener?: RefObject<Element | null> | undefined;
  /** Escape, its button, or a press elsewhere. */
  readonly onClose: () => void;
  /** The focus has gone elsewhere, and stays there. */
  readonly onLeave: () => void;
}

const PAGE = 200;
const WIDTH = 384;

/**
 * The events behind a count, right below it, a page at a time when there are many. Takes the focus;
 * Escape, a press elsewhere, and the focus that goes on close it.
 */
export function EventsCard(props: EventsCardProps) {
  const { events, counted, where, toldOf, sources, x, y, width, hrefOfEvent, opener, onClose, onLeave } = props;
  const [pages, setPages] = useState(1);
  const box = useRef<HTMLDivElement>(null);
  const more = events.length - pages * PAGE;
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    list.style.left = `${Math.max(0, Math.min(x - WIDTH / 2, width - WIDTH)) * textScale()}px`;
    list.style.top = `${y * textScale()}px`;
  }, [x, y, width]);
  const close = useEffectEvent(onClose);
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    list.focus({ preventScroll: true });
    list.scrollIntoView({ block: 'nearest' });
    const closeOnEscape = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
      // It is used up: the event beneath stays open.
      event.preventDefault();
      close();
    };
    const stop = new AbortController();
    for (const each of [list, opener?.current]) each?.addEventListener('keydown', closeOnEscape, stop);
    return () => stop.abort();
  }, [opener]);
  usePressOutside(opener ? [box, opener] : [box], onClose, onLeave);

  return (
    <div
      ref={box}
      role="dialog"
      tabIndex={-1}
      className="absolute z-20 w-96 max-w-full border border-rule bg-paper px-4 py-3 shadow-card outline-none"
      aria-label={countOf(events.length, counted)}
    >
      <div className="flex items-baseline justify-between gap-4">
        <p className="nums text-xs">
          <span className="font-semibold">{countOf(events.length, counted)}</span>
          <span className="text-muted">, {where}</span>
        </p>
        <button type="button" className="min-h-6 text-xs underline" onClick={onClose}>
          Close
        </button>
      </div>
      <ol className="mt-1 max-h-80 overflow-y-auto text-xs">
        {Array.from(events.subarray(0, pages * PAGE), toldOf).map((told) => (
          <li key={told.index} className="border-t border-rule">
            <a
              ref={axisTargets.named(cardRowName(told.id))}
              className="group block py-1.5 no-underline"
              href={hrefOfEvent(told.id, told.passage)}
              data-event={told.id}
            >
              <span className="font-serif text-sm leading-5 group-hover:underline">
                <bdi>{told.title}</bdi>
              </span>
              <span className="nums flex flex-wrap gap-x-2 text-2xs text-muted">
                <span className="grow">
                  {printEventWhen(told)}
                  {told.by && told.reports.length > 1
                    ? `, as in ${isolatedText(at(sources, told.by.source).label)}`
                    : ''}
                </span>
                <SourceBadges
                  badges={told.reports.map((report) => ({
                    letter: at(sources, report.source).letter,
                    look: sourceLook(report.source),
                    note: denialOf(report),
                  }))}
                />
              </span>
            </a>
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <button type="button" className="min-h-6 pt-1 text-xs underline" onClick={() => setPages(pages + 1)}>
          Show {Math.min(more, PAGE)} more
        </button>
      ) : null}
    </div>
  );
}
