import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { type Chronology, headAt } from '#model/chronology.ts';
import { day, printSpan } from '#model/day.ts';
import { ClusterLink } from '#timeline/ClusterLink.tsx';
import { clusterMiddle, rowMiddle, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';
import { MarkLink } from '#timeline/MarkLink.tsx';
import { clusterStop, markStop } from '#timeline/stops.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface MarksProps {
  readonly chronology: Chronology;
  readonly layout: TimelineLayout;
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Index of the selected event. */
  readonly selected: number | null;
  /** The one stop in the tab order. */
  readonly tabStop: string | null;
  readonly hrefOfEvent: (id: string) => string;
  readonly onOpenCluster: (events: readonly number[]) => void;
}

/** Pixels beyond either edge within which marks are drawn: their labels may reach in. */
const OVERSCAN = 240;

/** All marks and clusters in view, lane by lane in time order. */
export function Marks({ chronology, layout, view, width, selected, tabStop, hrefOfEvent, onOpenCluster }: MarksProps) {
  const dayPx = dayWidth(view, width);
  const visible = (from: number, to: number) =>
    (to - view.start) * dayPx > -OVERSCAN && (from - view.start) * dayPx < width + OVERSCAN;
  return (
    <>
      {layout.lanes.map((placed, laneIndex) => {
        const { lane, top, marks, clusters, labels } = placed;
        const look = lane.grouping === 'source' ? sourceLook(lane.index) : null;
        return (
          <g key={lane.key} data-source-look={look ?? undefined}>
            {marks.map((mark) => {
              const { extent, event, row } = mark;
              const stop = markStop(laneIndex, event);
              if (stop !== tabStop && !visible(extent.from, extent.to)) return null;
              const head = headAt(chronology.events, event);
              return (
                <MarkLink
                  key={event}
                  mark={mark}
                  head={head}
                  label={labels.get(event)}
                  dayPx={dayPx}
                  x={(extent.at - view.start) * dayPx}
                  y={top + rowMiddle(row)}
                  look={look}
                  sources={spokenSources(chronology, head.sources)}
                  stop={stop}
                  href={hrefOfEvent(head.id)}
                  current={event === selected}
                  tabbable={stop === tabStop}
                />
              );
            })}
            {clusters.map((cluster) => {
              const stop = clusterStop(laneIndex, cluster.events[0] ?? 0);
              if (stop !== tabStop && !visible(cluster.from, cluster.to)) return null;
              return (
                <ClusterLink
                  key={stop}
                  cluster={cluster}
                  x={((cluster.from + cluster.to) / 2 - view.start) * dayPx}
                  y={top + clusterMiddle(placed)}
                  stop={stop}
                  tabbable={stop === tabStop}
                  days={printSpan({ first: day(Math.floor(cluster.from)), last: day(Math.ceil(cluster.to) - 1) })}
                  onOpen={() => onOpenCluster(cluster.events)}
                />
              );
            })}
          </g>
        );
      })}
    </>
  );
}

function spokenSources({ sources }: Chronology, indexes: readonly number[]): string {
  const names = indexes.map((index) => `${sources[index]?.letter ?? ''}, ${sources[index]?.label ?? ''}`);
  return `${names.length === 1 ? 'Source' : 'Sources'} ${names.join('; ')}`;
}
