import { memo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, type EventHead, headAt } from '#model/chronology.ts';
import { day, printSpan } from '#model/day.ts';
import { printWhen } from '#model/when.ts';
import { ClusterLink } from '#timeline/ClusterLink.tsx';
import type { PackedCluster, PackedMark } from '#timeline/layout/pack-lane.ts';
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
import { sourceLook, type SourceLook } from '#ui/source-look.ts';

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
  readonly onOpenCluster: (cluster: PackedCluster) => void;
}

/** What stands at one day: marks and clusters of all lanes, which move together. */
interface Standing {
  readonly at: number;
  readonly marks: { readonly mark: PackedMark; readonly lane: number }[];
  readonly clusters: { readonly cluster: PackedCluster; readonly lane: number }[];
}

/** All marks and clusters in view and a little beyond, day by day; those of a day in the order of the lanes. */
export const Marks = memo(function Marks(props: MarksProps) {
  const { layout, view, limits, width, tabStop } = props;
  const dayPx = dayWidth(view, width);
  const days = standingsIn(layout, drawnWindow(view, limits), tabStop);
  return days.map(({ at, marks, clusters }) => (
    <g key={at} transform={`translate(${Math.round((at - view.start) * dayPx * 10) / 10} 0)`} data-at={at}>
      {marks.map(({ mark, lane }) => (
        <LaneMark {...props} key={`${lane}-${mark.event}`} mark={mark} lane={lane} dayPx={dayPx} />
      ))}
      {clusters.map(({ cluster, lane }) => (
        <LaneCluster {...props} key={`${lane}-${cluster.from}`} cluster={cluster} lane={lane} />
      ))}
    </g>
  ));
});

/** Marks and clusters of a window by the day at which they stand, upwards. The stop in the tab order is always there. */
function standingsIn(layout: TimelineLayout, window: Viewport, tabStop: string | null): readonly Standing[] {
  const days = new Map<number, Standing>();
  const standingAt = (at: number) => {
    const known = days.get(at);
    if (known) return known;
    const standing: Standing = { at, marks: [], clusters: [] };
    days.set(at, standing);
    return standing;
  };
  const within = (from: number, to: number) => to > window.start && from < window.end;
  layout.lanes.forEach(({ marks, clusters }, lane) => {
    for (const mark of marks) {
      const { from, to, at } = mark.extent;
      if (within(from, to) || markStop(lane, mark.event) === tabStop) standingAt(at).marks.push({ mark, lane });
    }
    for (const cluster of clusters) {
      const { from, to, events } = cluster;
      if (within(from, to) || clusterStop(lane, events[0] ?? 0) === tabStop) {
        standingAt((from + to) / 2).clusters.push({ cluster, lane });
      }
    }
  });
  return [...days.values()].toSorted((a, b) => a.at - b.at);
}

function lookOf({ lane }: PlacedLane): SourceLook | null {
  return lane.grouping === 'source' ? sourceLook(lane.index) : null;
}

interface LaneMarkProps extends MarksProps {
  readonly mark: PackedMark;
  /** The lane's number. */
  readonly lane: number;
  readonly dayPx: number;
}

function LaneMark({ chronology, layout, selected, lit, tabStop, hrefOfEvent, mark, lane, dayPx }: LaneMarkProps) {
  const placed = layout.lanes[lane];
  if (!placed) return null;
  const { event, row } = mark;
  const stop = markStop(lane, event);
  const head = headAt(chronology.events, event);
  return (
    <MarkLink
      mark={mark}
      id={head.id}
      name={spokenName(chronology, head)}
      planned={head.status === 'planned'}
      label={placed.labels.get(event)}
      dayPx={dayPx}
      y={placed.top + rowMiddle(row)}
      look={lookOf(placed)}
      stop={stop}
      href={hrefOfEvent(head.id)}
      current={event === selected}
      lit={event === lit}
      tabbable={stop === tabStop}
    />
  );
}

interface LaneClusterProps extends MarksProps {
  readonly cluster: PackedCluster;
  /** The lane's number. */
  readonly lane: number;
}

function LaneCluster({ layout, tabStop, onOpenCluster, cluster, lane }: LaneClusterProps) {
  const placed = layout.lanes[lane];
  if (!placed) return null;
  const stop = clusterStop(lane, cluster.events[0] ?? 0);
  return (
    <ClusterLink
      cluster={cluster}
      y={placed.top + clusterBase(placed)}
      height={clusterHeight(cluster, placed, layout.fullest)}
      look={lookOf(placed)}
      stop={stop}
      tabbable={stop === tabStop}
      days={daysOf(cluster)}
      onOpen={onOpenCluster}
    />
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
