import { memo, type ReactNode, useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { type Chronology, isOfEvent } from '#model/chronology.ts';
import { drawnWindow } from '#scale/layout/drawn-window.ts';
import { countLabels } from '#timeline/layout/count-labels.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { labelsOfLanes } from '#timeline/layout/place-labels.ts';
import { lookOf } from '#timeline/layout/scene/lane-marks.ts';
import { restingX, type Standing, standingsIn } from '#timeline/layout/scene/standing.ts';
import { clusterStop, markStop } from '#timeline/layout/stops.ts';
import { flagRow, highestBar, isAway, rowMiddle, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';
import { spokenLane } from '#timeline/layout/words/lane-words.ts';
import { ClusterLink } from '#timeline/plot/ClusterLink.tsx';
import { LaneMark } from '#timeline/plot/LaneMark.tsx';
import type { EventHref } from '#timeline/timeline-props.ts';

export interface MarksProps {
  readonly chronology: Chronology;
  readonly layout: TimelineLayout;
  /** Its lanes with all of their events. */
  readonly dated: readonly DatedLane[];
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Ids of the sources whose marks are seen; none means all. */
  readonly ticked: ReadonlySet<string>;
  /** Index of the selected event. */
  readonly selected: number | null;
  /** Index of the event that is lit elsewhere on the page. */
  readonly lit: number | null;
  /** The one stop in the tab order. */
  readonly tabStop: string | null;
  /** The stop of the cluster whose events are listed. */
  readonly opened: string | null;
  readonly hrefOfEvent: EventHref;
  /** Told the cluster and the name of its stop. */
  readonly onOpenCluster: (cluster: PackedCluster, stop: string) => void;
}

/**
 * All marks and clusters in view and a little beyond, each a cell of its lane's row, day by day. A
 * lane that is moved takes its marks along, and the focus on one of them.
 */
export const Marks = memo(function Marks(props: MarksProps) {
  const { chronology, layout, dated, view, limits, width, ticked, selected, lit, tabStop } = props;
  const dayPx = dayWidth(view, width);
  const days = useMemo(() => standingsIn(layout, drawnWindow(view, limits), tabStop), [layout, view, limits, tabStop]);
  const labels = useMemo(
    () => labelsOfLanes(layout.lanes, chronology.events.titles, view, dayPx, limits),
    [chronology, layout, view, dayPx, limits],
  );
  const counts = useMemo(
    () => layout.lanes.map((lane) => countLabels(lane, view, dayPx, layout)),
    [layout, view, dayPx],
  );

  const mark = ({ mark: packed, lane: index }: Standing['marks'][number]) => {
    const lane = at(layout.lanes, index);
    const stop = markStop(index, packed.event);
    return (
      <LaneMark
        chronology={chronology}
        lane={at(dated, index)}
        mark={packed}
        label={at(labels, index).get(packed.event)}
        dayPx={dayPx}
        limits={limits}
        y={lane.top + rowMiddle(lane, packed.row)}
        look={lookOf(lane)}
        stop={stop}
        hrefOfEvent={props.hrefOfEvent}
        current={isOfEvent(chronology.events, packed.event, selected)}
        lit={isOfEvent(chronology.events, packed.event, lit)}
        tabbable={stop === tabStop}
        away={isAway(lane, ticked)}
      />
    );
  };

  const cluster = ({ cluster: packed, lane: index }: Standing['clusters'][number]) => {
    const lane = at(layout.lanes, index);
    const stop = clusterStop(index, packed);
    return (
      <ClusterLink
        cluster={packed}
        lane={spokenLane(chronology, lane.lane)}
        counted={layout.counted}
        label={at(counts, index).get(packed)}
        dayPx={dayPx}
        y={lane.top + flagRow(lane, lane.height)}
        zone={lane.countZone}
        highest={highestBar(lane)}
        fullest={layout.fullest}
        look={lookOf(lane)}
        stop={stop}
        tabbable={stop === tabStop}
        opened={stop === props.opened}
        away={isAway(lane, ticked)}
        lit={lit !== null && packed.events.some((event) => isOfEvent(chronology.events, event, lit))}
        onOpen={props.onOpenCluster}
      />
    );
  };

  const rows: readonly ReactNode[][] = layout.lanes.map(() => []);
  for (const standing of days) {
    const place = { role: 'gridcell', transform: `translate(${restingX(standing, view, dayPx, limits)} 0)` };
    for (const each of standing.marks) {
      at(rows, each.lane).push(
        <g key={each.mark.event} {...place}>
          {mark(each)}
        </g>,
      );
    }
    for (const each of standing.clusters) {
      at(rows, each.lane).push(
        <g key={`count ${at(each.cluster.events, 0)}`} {...place}>
          {cluster(each)}
        </g>,
      );
    }
  }
  return layout.lanes.map(({ lane }, index) => {
    const cells = at(rows, index);
    // A row must have a cell.
    const row = cells.length > 0 ? { role: 'row', 'aria-label': spokenLane(chronology, lane) } : {};
    return (
      <g key={lane.id} {...row}>
        {cells}
      </g>
    );
  });
});
