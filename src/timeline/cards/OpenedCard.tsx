import { at } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { COUNTED } from '#model/clocks/clock.ts';
import { toldAt } from '#model/told-event.ts';
import { EventsCard } from '#timeline/cards/EventsCard.tsx';
import type { ListedLane, ListLane } from '#timeline/cards/use-listed-lane.ts';
import { daysOfCluster } from '#timeline/layout/words/cluster-days.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import { spokenLane } from '#timeline/layout/words/lane-words.ts';
import type { EventHref } from '#timeline/timeline-props.ts';
import type { TimelineState } from '#timeline/use-timeline.ts';

export interface OpenedCardProps {
  readonly chronology: Chronology;
  readonly timeline: TimelineState;
  readonly listed: ListedLane | null;
  readonly onList: ListLane;
  readonly hrefOfEvent: EventHref;
}

/** How far the card reaches up into the lane, in pixels: it begins below the bar. */
const OVERLAP = 14;

/** The events of an opened cluster, or of a whole lane. */
export function OpenedCard({ chronology, timeline, listed, onList, hrefOfEvent }: OpenedCardProps) {
  const { view, width, dayPx, layout, stops, active, clusters } = timeline;
  const { opened } = clusters;
  const stop = opened && stops.byId.get(opened.stop);
  const placed = stop ? at(layout.lanes, stop.lane) : listed?.placed;
  if (!placed) return null;
  const { lane, top, height } = placed;

  function close() {
    if (stop) clusters.close();
    else onList(null);
  }

  function closeToOpener() {
    if (stop) active.focus(opened.stop);
    else listed?.opener.current.focus();
    close();
  }

  return (
    <EventsCard
      key={stop ? opened.stop : lane.id}
      events={Int32Array.from(stop ? opened.cluster.events : lane.events).toSorted()}
      counted={COUNTED[chronology.events.clock]}
      where={stop ? daysOfCluster(opened.cluster) : spokenLane(chronology, lane)}
      toldOf={(event) => toldAt(chronology, event, sourceOfLane(lane))}
      sources={chronology.sources}
      x={stop ? (stop.at - view.start) * dayPx : 0}
      y={top + height - OVERLAP}
      width={width}
      hrefOfEvent={hrefOfEvent}
      opener={stop ? undefined : listed?.opener}
      onClose={closeToOpener}
      onLeave={close}
    />
  );
}
