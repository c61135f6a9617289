import { useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { type Chronology, dateAt, sourcesAt } from '#model/chronology.ts';
import type { Lanes } from '#model/view-state.ts';
import { type Extent, extentOf } from '#timeline/layout/extent.ts';
import { type DatedLanes, dateLanes } from '#timeline/layout/lane-columns.ts';
import { inOrder, type Lane, lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { layoutTimeline, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';
import { type Stops, stopsOf } from '#timeline/stops.ts';

/** What is asked of the axis. */
export interface AxisQuestion {
  readonly chronology: Chronology;
  readonly shown: Int32Array;
  readonly grouping: Lanes;
  readonly laneOrder: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly selected: number | null;
  readonly litSource: string | null;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/** What stands on the axis and where. Each part is made anew only when what it depends on changes: a pan changes none of them. */
export interface Axis {
  readonly lanes: readonly Lane[];
  readonly dated: DatedLanes;
  readonly layout: TimelineLayout;
  readonly stops: Stops;
  readonly selectedExtent: Extent | null;
}

export function useAxis(question: AxisQuestion): Axis {
  const { chronology, shown, grouping, laneOrder, sources, selected, litSource, view, limits, width } = question;
  const { events } = chronology;
  const level = levelOf(dayWidth(view, width));
  const lanes = useMemo(
    () => inOrder(lanesOf(chronology, shown, grouping, sources), laneOrder),
    [chronology, shown, grouping, sources, laneOrder],
  );
  const dated = useMemo(() => dateLanes(events, lanes, limits), [events, lanes, limits]);
  // Who does not speak of what is open makes room for it.
  const open = useMemo(() => {
    if (grouping !== 'source') return null;
    if (selected !== null) {
      return new Set(sourcesAt(events, selected).map((index) => chronology.sources[index]?.id ?? ''));
    }
    return litSource === null ? null : new Set([litSource]);
  }, [chronology, events, grouping, selected, litSource]);
  const layout = useMemo(
    () => layoutTimeline(events, dated, { level, width, limits, open }),
    [events, dated, level, width, limits, open],
  );
  const stops = useMemo(() => stopsOf(layout), [layout]);
  const selectedExtent = useMemo(
    () => (selected === null ? null : extentOf(dateAt(events, selected), limits)),
    [events, selected, limits],
  );
  return { lanes, dated, layout, stops, selectedExtent };
}
