import { memo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, type EventHead, headAt } from '#model/chronology.ts';
import { day, printSpan } from '#model/day.ts';
import { printWhen } from '#model/when.ts';
import { ClusterLink } from '#timeline/ClusterLink.tsx';
import type { PackedCluster } from '#timeline/layout/pack-lane.ts';
import {
  clusterBase,
  clusterHeight,
  type PlacedLane,
  rowMiddle,
  type TimelineLayout,
} from '#timeline/layout/timeline-layout.ts';
import { MarkLink } from '#timeline/MarkLink.tsx';
import { clusterStop, markStop } from '#timeline/stops.ts';
import { drawnWindow } from '#timeline/drawn-window.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface MarksProps {
  readonly chronology: Chronology;
  readonly layout: TimelineLayout;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Index of the selected event. */
  readonly selected: number | null;
  /** Index of the event that is lit elsewhere on the page. */
  readonly lit: number | null;
  /** The one stop in the tab order. */
  readonly tabStop: string | null;
  readonly hrefOfEvent: (id: string) => string;
  readonly onOpenCluster: (events: Int32Array) => void;
}

/** All marks and clusters in view and a little beyond, lane by lane in time order. */
export const Marks = memo(function Marks({ layout, view, limits, ...shared }: MarksProps) {
  const window = drawnWindow(view, limits);
  return layout.lanes.map((placed, index) => (
    <g
      key={placed.lane.id}
      data-source-look={placed.lane.grouping === 'source' ? sourceLook(placed.lane.index) : undefined}
    >
      <LaneMarks {...shared} placed={placed} lane={index} fullest={layout.fullest} view={view} window={window} />
    </g>
  ));
});

interface LaneMarksProps extends Omit<MarksProps, 'layout' | 'limits'> {
  readonly placed: PlacedLane;
  /** The lane's number. */
  readonly lane: number;
  readonly fullest: number;
  readonly window: Viewport;
}

function LaneMarks(props: LaneMarksProps) {
  const { chronology, placed, lane, fullest, view, window, width, selected, lit, tabStop, hrefOfEvent } = props;
  const dayPx = dayWidth(view, width);
  const look = placed.lane.grouping === 'source' ? sourceLook(placed.lane.index) : null;
  const within = (from: number, to: number) => to > window.start && from < window.end;
  return (
    <>
      {placed.marks.map((mark) => {
        const { extent, event, row } = mark;
        const stop = markStop(lane, event);
        if (stop !== tabStop && !within(extent.from, extent.to)) return null;
        const head = headAt(chronology.events, event);
        return (
          <MarkLink
            key={event}
            mark={mark}
            id={head.id}
            name={spokenName(chronology, head)}
            planned={head.status === 'planned'}
            label={placed.labels.get(event)}
            dayPx={dayPx}
            x={(extent.at - view.start) * dayPx}
            y={placed.top + rowMiddle(row)}
            look={look}
            stop={stop}
            href={hrefOfEvent(head.id)}
            current={event === selected}
            lit={event === lit}
            tabbable={stop === tabStop}
          />
        );
      })}
      {placed.clusters.map((cluster) => {
        const stop = clusterStop(lane, cluster.events[0] ?? 0);
        if (stop !== tabStop && !within(cluster.from, cluster.to)) return null;
        return (
          <ClusterLink
            key={stop}
            cluster={cluster}
            x={((cluster.from + cluster.to) / 2 - view.start) * dayPx}
            y={placed.top + clusterBase(placed)}
            height={clusterHeight(cluster, placed, fullest)}
            stop={stop}
            tabbable={stop === tabStop}
            days={daysOf(cluster)}
            onOpen={() => props.onOpenCluster(cluster.events)}
          />
        );
      })}
    </>
  );
}

function daysOf({ from, to }: PackedCluster): string {
  return printSpan({ first: day(Math.floor(from)), last: day(Math.ceil(to) - 1) });
}

/** `Title. On 3 Oct 2015. Sources A, IANS; C, Sputnik`. */
function spokenName({ sources }: Chronology, head: EventHead): string {
  const names = head.sources.map((index) => `${sources[index]?.letter ?? ''}, ${sources[index]?.label ?? ''}`);
  return `${head.title}. ${printWhen(head)}. ${names.length === 1 ? 'Source' : 'Sources'} ${names.join('; ')}`;
}
