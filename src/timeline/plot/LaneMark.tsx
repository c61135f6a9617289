import { memo } from 'react';

import type { Chronology } from '#model/chronology.ts';
import { toldAt } from '#model/told-event.ts';
import { type DatedLane, placeInTime } from '#timeline/layout/lane-columns.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import { spokenLane } from '#timeline/layout/words/lane-words.ts';
import { spokenName } from '#timeline/layout/words/told-words.ts';
import { MarkLink, type MarkLinkProps } from '#timeline/plot/MarkLink.tsx';
import type { EventHref } from '#timeline/timeline-props.ts';

export interface LaneMarkProps extends Omit<MarkLinkProps, 'told' | 'name' | 'href'> {
  readonly chronology: Chronology;
  /** In which it stands. */
  readonly lane: DatedLane;
  readonly hrefOfEvent: EventHref;
}

/**
 * A mark with what the chronology says of its event there. Drawn again only when something of it
 * changes.
 */
export const LaneMark = memo(function LaneMark({ chronology, lane, hrefOfEvent, ...mark }: LaneMarkProps) {
  const source = sourceOfLane(lane.lane);
  const { event } = mark.mark;
  const told = toldAt(chronology, event, source);
  const place = {
    lane: spokenLane(chronology, lane.lane),
    ofSource: source !== null,
    number: placeInTime(lane.columns, event),
    count: lane.columns.length,
  };
  return (
    <MarkLink
      {...mark}
      told={told}
      name={spokenName(told, chronology.sources, place)}
      href={hrefOfEvent(told.id, told.passage)}
    />
  );
});
