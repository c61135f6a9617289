import { memo, useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, type EventHead, headAt } from '#model/chronology.ts';
import { printWhen } from '#model/when.ts';
import { ClusterLink } from '#timeline/ClusterLink.tsx';
import { daysOfCluster, type PackedCluster, type PackedMark } from '#timeline/layout/pack-lane.ts';
import { labelsInView } from '#timeline/layout/place-labels.ts';
import {
  clusterBase,
  clusterHeight,
  type PlacedLane,
  rowMiddle,
  type TimelineLayout,
} from '#timeline/layout/timeline-layout.ts';
import { MarkLink, type MarkLinkProps } from '#timeline/MarkLink.tsx';
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
  /** Ids of the sources whose marks are seen; none means all. */
  readonly ticked: ReadonlySet<string>;
  /** Index of the selected event. */
  readonly selected: number | null;
  /** Index of the event that is lit elsewhere on the page. */
  readonly lit: number | null;
  /** The one stop in the tab order. */
  readonly tabStop: string | null;
  readonly hrefOfEvent: (id: string) => string;
  /** Told the cluster and the name of its stop. */
  readonly onOpenCluster: (cluster: PackedCluster, stop: string) => void;
}

/** What stands at one day: marks and clusters of all lanes, which move together. */
interface Standing {
  readonly at: number;
  readonly marks: { readonly mark: PackedMark; readonly lane: number }[];
  readonly clusters: { readonly cluster: PackedCluster; readonly lane: number }[];
}

/** All marks and clusters in view and a little beyond, day by day; those of a day in the order of the lanes. */
export const Marks = memo(function Marks(props: MarksProps) {
  const { chronology, layout, view, limits, width, ticked, selected, lit, tabStop, hrefOfEvent, onOpenCluster } = props;
  const dayPx = dayWidth(view, width);
  const days = useMemo(() => standingsIn(layout, drawnWindow(view, limits), tabStop), [layout, view, limits, tabStop]);
  const labels = useMemo(() => {
    const titleOf = (event: number) => chronology.events.titles[event] ?? '';
    return layout.lanes.map(
      ({ marks }) => new Map(labelsInView(marks, titleOf, view, dayPx).map((label) => [label.event, label])),
    );
  }, [chronology, layout, view, dayPx]);
  return days.map(({ at, marks, clusters }) => (
    <g key={at} transform={`translate(${Math.round((at - view.start) * dayPx * 10) / 10} 0)`}>
      {marks.map(({ mark, lane: index }) => {
        const lane = layout.lanes[index];
        return lane ? (
          <LaneMark
            key={`${index}-${mark.event}`}
            chronology={chronology}
            mark={mark}
            label={labels[index]?.get(mark.event)}
            dayPx={dayPx}
            y={lane.top + rowMiddle(mark.row)}
            look={lookOf(lane)}
            stop={markStop(index, mark.event)}
            hrefOfEvent={hrefOfEvent}
            current={mark.event === selected}
            lit={mark.event === lit}
            tabbable={markStop(index, mark.event) === tabStop}
            away={isAway(lane, ticked)}
          />
        ) : null;
      })}
      {clusters.map(({ cluster, lane: index }) => {
        const lane = layout.lanes[index];
        const stop = clusterStop(index, cluster.events[0] ?? 0);
        return lane ? (
          <ClusterLink
            key={`${index}-${cluster.from}`}
            cluster={cluster}
            y={lane.top + clusterBase(lane)}
            height={clusterHeight(cluster, lane, layout.fullest)}
            look={lookOf(lane)}
            stop={stop}
            tabbable={stop === tabStop}
            days={daysOfCluster(cluster)}
            away={isAway(lane, ticked)}
            lit={lit !== null && cluster.events.includes(lit)}
            onOpen={onOpenCluster}
          />
        ) : null;
      })}
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

/** Whether a lane's box has just been cleared: its marks go at once, the other lanes follow. */
function isAway({ lane }: PlacedLane, ticked: ReadonlySet<string>): boolean {
  return lane.grouping === 'source' && ticked.size > 0 && !ticked.has(lane.id);
}

interface LaneMarkProps extends Omit<MarkLinkProps, 'id' | 'name' | 'planned' | 'href'> {
  readonly chronology: Chronology;
  readonly hrefOfEvent: (id: string) => string;
}

/** A mark with what the chronology says of its event. */
const LaneMark = memo(function LaneMark({ chronology, hrefOfEvent, ...mark }: LaneMarkProps) {
  const head = headAt(chronology.events, mark.mark.event);
  return (
    <MarkLink
      {...mark}
      id={head.id}
      name={spokenName(chronology, head)}
      planned={head.status === 'planned'}
      href={hrefOfEvent(head.id)}
    />
  );
});

/** `Title. On 3 Oct 2015. Sources A, IANS; C, Sputnik`. */
function spokenName({ sources }: Chronology, head: EventHead): string {
  const names = head.sources.map((index) => `${sources[index]?.letter ?? ''}, ${sources[index]?.label ?? ''}`);
  return `${head.title}. ${printWhen(head)}. ${names.length === 1 ? 'Source' : 'Sources'} ${names.join('; ')}`;
}
