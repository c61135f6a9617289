import { memo } from 'react';

import type { Chronology } from '#model/chronology.ts';
import { toldAt } from '#model/told-event.ts';
import { type Lane, sourceOfLane } from '#timeline/layout/lanes.ts';
import { spokenName } from '#timeline/layout/words/told-words.ts';
import { MarkLink, type MarkLinkProps } from '#timeline/plot/MarkLink.tsx';
import type { EventHref } from '#timeline/timeline-props.ts';

export interface LaneMarkProps extends Omit<MarkLinkProps, 'told' | 'name' | 'href'> {
  readonly chronology: Chronology;
  /** In which it stands. */
  readonly lane: Lane;
  readonly hrefOfEvent: EventHref;
}

/**
 * A mark with what the chronology says of its event there. Drawn again only when something of it
 * changes.
 */
export const LaneMark = memo(function LaneMark({ chronology, lane, hrefOfEvent, ...mark }: LaneMarkProps) {
  const source = sourceOfLane(lane);
  const told = toldAt(chronology, mark.mark.event, source);
  return (
    <MarkLink
      {...mark}
      told={told}
      name={spokenName(told, chronology.sources, source !== null)}
      href={hrefOfEvent(told.id, told.passage)}
    />
  );
});
