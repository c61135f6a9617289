import { useMemo } from 'react';

import { numberAt } from '#base/at.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { rowsOfEvent } from '#model/chronology.ts';
import { boundsAt, coreAt } from '#model/date-columns.ts';
import { closeLanes, filledLanes, type HeldLanes } from '#timeline/layout/close-lanes.ts';
import { type Extent, extentOf } from '#timeline/layout/extent.ts';
import { type DatedLane, dateLanes } from '#timeline/layout/lane-columns.ts';
import { inOrder, type Lane, lanesOf } from '#timeline/layout/lanes.ts';
import { createLevelLayouts, type LevelLayouts } from '#timeline/layout/level-layouts.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { type Stops, stopsOf } from '#timeline/layout/stops.ts';
import { standingLanes } from '#timeline/layout/standing-lanes.ts';
import { layoutSteps, layoutTimeline, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';
import type { TimelineProps } from '#timeline/timeline-props.ts';
import { useLowWindow } from '#timeline/use-low-window.ts';
import { sharedMemo } from '#ui/shared-memo.ts';
import { useAnswers } from '#ui/use-answers.ts';

/** What is asked of the axis. */
export interface AxisQuestion extends Pick<TimelineProps, 'chronology' | 'shown' | 'lanes' | 'focus'> {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Whether the reader asked for the lanes that had gone. */
  readonly everyLane: boolean;
  /** What lanes keep while the pointer is at their heads; null: nothing. */
  readonly held: HeldLanes | null;
  /** Pixels that the highest head of a lane takes; 0: no more than it has. */
  readonly headHeight: number;
}

/**
 * What stands on the axis and where. Each part is made anew only when what it depends on changes: a
 * pan changes none of them.
 */
export interface Axis {
  readonly lanes: readonly Lane[];
  /** All lanes, and those that stand. */
  readonly allDated: readonly DatedLane[];
  readonly dated: readonly DatedLane[];
  /** For the scale in view, and for any other. */
  readonly layout: TimelineLayout;
  readonly layouts: LevelLayouts<TimelineLayout>;
  readonly stops: Stops;
  readonly selectedExtent: Extent | null;
  /** What tells of the event that is told on the page; nothing where none is. */
  readonly openRows: ReadonlySet<number>;
  /** Whether lanes make room for what is open below the axis. */
  readonly compact: boolean;
  /**
   * How high each lane is in a low window, while it is not known whether the window is one: the
   * style sheet then chooses. Null: it is known.
   */
  readonly lowHeights: readonly number[] | null;
}

/** Pixels of all low lanes, in a window that is high, and in one that is not. */
const LOW_HEIGHT = { high: 410, low: 335 } as const;

const useLanes = sharedMemo(lanesOf);
const useOrdered = sharedMemo(inOrder);
const useDated = sharedMemo(dateLanes);

export function useAxis(question: AxisQuestion): Axis {
  const { chronology, view, limits, width, everyLane, headHeight } = question;
  const { events: shown, sources, bySource } = question.shown;
  const { grouping, order, rows, most } = question.lanes;
  const { selected, open, source } = question.focus;
  const { events } = chronology;
  const compact = open !== null || source !== null;
  const held = compact ? null : question.held;
  const heldRows = held && held.rows;
  const isLow = useLowWindow();
  const level = levelOf(dayWidth(view, width));
  const sorted = useLanes(chronology, shown, grouping, sources);
  const lanes = useOrdered(sorted, order);
  const allDated = useDated(chronology, lanes, limits);
  const openRows = useMemo(() => rowsOfEvent(events, open), [events, open]);
  const every = everyLane || rows === 'all';
  const dated = useMemo(() => {
    const fullness = ({ lane }: Pick<DatedLane, 'lane'>) =>
      grouping === 'source' ? numberAt(bySource, lane.index) : lane.events.length;
    const asked = {
      open: openRows,
      source,
      every,
      most,
      chosen: sources,
      first: order,
      held: held && held.heights,
      fullness,
    };
    return standingLanes(allDated, asked);
  }, [allDated, openRows, source, every, most, sources, order, held, grouping, bySource]);
  const layouts = useMemo(() => {
    const isFew = rows === 'few';
    const mostHeight = isFew ? LOW_HEIGHT[isLow ? 'low' : 'high'] : null;
    const options = {
      width,
      limits,
      rows: isFew && compact ? 'one' : rows,
      mostHeight,
      heldRows,
      leastHeight: headHeight,
      kept: openRows,
    } as const;
    return createLevelLayouts((each) => layoutSteps(events, dated, { level: each, ...options }));
  }, [events, dated, width, limits, rows, compact, isLow, headHeight, openRows, heldRows]);
  const levelled = layouts.at(level);
  const filled = filledLanes(levelled, view);
  const layout = useMemo(() => closeLanes(levelled, filled, held, headHeight), [levelled, filled, held, headHeight]);
  const stops = useMemo(() => stopsOf(layout), [layout]);
  const answers = useAnswers();
  const lowHeights = useMemo(() => {
    if (answers || compact || rows === 'all') return null;
    const options = { level, width, limits, rows, mostHeight: LOW_HEIGHT.low };
    return layoutTimeline(events, dated, options).lanes.map(({ height }) => height);
  }, [answers, compact, rows, events, dated, level, width, limits]);
  const selectedExtent = useMemo(
    () => (selected === null ? null : extentOf(boundsAt(events, selected), limits, coreAt(events, selected))),
    [events, selected, limits],
  );
  return { lanes, allDated, dated, layout, layouts, stops, selectedExtent, openRows, compact, lowHeights };
}
