import { useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import type { Chronology } from '#model/chronology.ts';
import { dateAt } from '#model/date-columns.ts';
import type { Lanes } from '#model/view-state.ts';
import { type Extent, extentOf } from '#timeline/layout/extent.ts';
import { type DatedLane, dateLanes } from '#timeline/layout/lane-columns.ts';
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
  /** Whether lanes make room for what is open below the axis, and the event that is. */
  readonly compact: boolean;
  readonly open: number | null;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/** What stands on the axis and where. Each part is made anew only when what it depends on changes: a pan changes none of them. */
export interface Axis {
  readonly lanes: readonly Lane[];
  readonly dated: readonly DatedLane[];
  /** For the scale in view, and for any other. */
  readonly layout: TimelineLayout;
  readonly layoutAt: (level: number) => TimelineLayout;
  readonly stops: Stops;
  readonly selectedExtent: Extent | null;
}

/** Pixels of lanes above what is open: both stand in a window of usual height. */
const COMPACT_HEIGHT = 380;

export function useAxis(question: AxisQuestion): Axis {
  const { chronology, shown, grouping, laneOrder, sources, selected, compact, open, view, limits, width } = question;
  const { events } = chronology;
  const level = levelOf(dayWidth(view, width));
  const lanes = useMemo(
    () => inOrder(lanesOf(chronology, shown, grouping, sources), laneOrder),
    [chronology, shown, grouping, sources, laneOrder],
  );
  const dated = useMemo(() => dateLanes(chronology, lanes, limits), [chronology, lanes, limits]);
  const layoutAt = useMemo(() => {
    const mostHeight = compact ? COMPACT_HEIGHT : null;
    return onceEach((each: number) =>
      layoutTimeline(events, dated, { level: each, width, limits, mostHeight, kept: open }),
    );
  }, [events, dated, width, limits, compact, open]);
  const layout = layoutAt(level);
  const stops = useMemo(() => stopsOf(layout), [layout]);
  const selectedExtent = useMemo(
    () => (selected === null ? null : extentOf(dateAt(events, selected), limits)),
    [events, selected, limits],
  );
  return { lanes, dated, layout, layoutAt, stops, selectedExtent };
}

/** The same function, which computes each value once. */
function onceEach<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
