import { type RefObject, useState } from 'react';

import type { PlacedLane, TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** A lane whose events are listed, and what opened the list. */
export interface ListedLane {
  readonly placed: PlacedLane;
  readonly opener: RefObject<HTMLElement>;
}

export type ListLane = (lane: ListedLane | null) => void;

/** Lists the events of one lane. In another layout the list is closed. */
export function useListedLane({ lanes }: TimelineLayout): readonly [ListedLane | null, ListLane] {
  const [listed, list] = useState<ListedLane | null>(null);
  return [listed && lanes.includes(listed.placed) ? listed : null, list];
}
