import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import { toldAt } from '#model/told-event.ts';
import { EventsCard } from '#timeline/cards/EventsCard.tsx';
import type { OpenedCluster } from '#timeline/cards/use-opened-cluster.ts';
import { daysOfCluster } from '#timeline/layout/count-runs.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import type { EventHref } from '#timeline/timeline-props.ts';

export interface ClusterCardProps {
  readonly chronology: Chronology;
  readonly opened: OpenedCluster;
  /** Where the cluster stands: its lane, and pixels from the plot's left edge. */
  readonly lane: PlacedLane;
  readonly x: number;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly hrefOfEvent: EventHref;
  readonly onClose: () => void;
  /** As in `EventsCardProps`. */
  readonly onLeave: () => void;
}

/** How far the card reaches up into the lane, in pixels: it begins below the bar. */
const OVERLAP = 14;

/** The events of an opened cluster. */
export function ClusterCard({ chronology, opened, lane, ...card }: ClusterCardProps) {
  const { cluster } = opened;
  return (
    <EventsCard
      events={cluster.events.toSorted()}
      counted={COUNTED[chronology.events.clock]}
      where={daysOfCluster(cluster)}
      toldOf={(event) => toldAt(chronology, event, sourceOfLane(lane.lane))}
      sources={chronology.sources}
      y={lane.top + lane.height - OVERLAP}
      {...card}
    />
  );
}
