import type { Ref } from 'react';

import { NotYetPublished } from '#app/reading/NotYetPublished.tsx';
import { PassageOpen } from '#app/reading/PassageOpen.tsx';
import { sourceOf } from '#app/reading/use-open-places.ts';
import { Part } from '#app/start/Part.tsx';
import type { QuotedPlace } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { EventDetails } from '#model/details.ts';
import { isInRecord } from '#model/published/published-details.ts';
import { Skeleton } from '#ui/Skeleton.tsx';

export interface ArticleColumnProps {
  readonly chronology: Chronology;
  /** The passage at which it is open; null: not known yet. */
  readonly place: QuotedPlace | null;
  /**
   * The passage with which this one is read side by side; null: it is read alone, or is the first
   * of the two.
   */
  readonly besideOf: QuotedPlace | null;
  /** The event that is told. */
  readonly told: EventDetails | null | undefined;
  /** No passage is to come. */
  readonly hopeless: boolean;
  readonly label: string | undefined;
  /** Given, the column takes the focus. */
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * The place of an article beside an event, be it there yet or not. Where it fails the event and the
 * other article go on.
 */
export function ArticleColumn({ chronology, place, besideOf, told, hopeless, label, ref }: ArticleColumnProps) {
  return (
    <div
      ref={ref}
      role="group"
      aria-label={label}
      tabIndex={ref === undefined ? undefined : -1}
      className="min-w-0 outline-none break-before-page wide:sticky wide:top-4 wide:self-start"
    >
      {place !== null && !isInRecord(chronology)(sourceOf(place) ?? '') ? (
        <NotYetPublished title={label ?? ''} what="Nothing of this article" />
      ) : place !== null ? (
        <Part of={place.passage}>
          <PassageOpen
            chronology={chronology}
            place={place}
            besideOf={besideOf}
            currentEvent={told?.event.id ?? null}
          />
        </Part>
      ) : hopeless ? null : (
        <Skeleton lines={14} label="Loading the article" />
      )}
    </div>
  );
}
