import type { ComponentType } from 'react';

import type { Lanes, Rows } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import type { DaySpan } from '#model/day.ts';
import type { ToldEvent } from '#model/told-event.ts';
import type { CardPlace } from '#timeline/cards/HoverCard.tsx';
import type { MoreLanesProps } from '#timeline/frame/MoreLanes.tsx';
import type { OverviewProps } from '#timeline/frame/Overview.tsx';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import type { Lane } from '#timeline/layout/lanes.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import type { movingAxis } from '#timeline/plot/moving-axis.ts';
import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import type { EdgeCountsProps } from '#timeline/plot/EdgeCounts.tsx';

/** Which events stand on the axis. */
interface ShownOnAxis {
  /** Their indexes, upwards. */
  readonly events: Int32Array;
  /** Chosen sources, of which `events` tells; none means all. */
  readonly sources: ReadonlySet<string>;
  /**
   * Chosen sources as the boxes have them: a choice shows there, and hides marks, before `events`
   * follows it.
   */
  readonly ticked: ReadonlySet<string>;
  /** By index of a source, how many events it alone would show. */
  readonly bySource: Int32Array;
}

/** How they are sorted into lanes. */
interface LaneChoice {
  readonly grouping: Lanes;
  /** Ids of the lanes that stand first, in order. */
  readonly order: readonly string[];
  readonly rows: Rows;
  /** How many of them stand; null: as many as have room. */
  readonly most: number | null;
}

/** What of it the page is about. */
interface AxisFocus {
  /** Index of the selected event. */
  readonly selected: number | null;
  /**
   * Index of the event that is told on the page, for which lanes make room: it may follow
   * `selected`.
   */
  readonly open: number | null;
  /** Index of an event that is lit elsewhere on the page. */
  readonly lit: number | null;
  /** Id of the source that the page is about: its lane alone stands. */
  readonly source: string | null;
}

/** The address of an event by id, at a passage; without one, at that with which it opens. */
export type EventHref = (id: string, passage?: string | null) => string;

/** Addresses with the present filters, by id. */
interface AxisLinks {
  readonly event: EventHref;
  readonly source: (id: string) => string;
  /**
   * With the events of a lane alone, or again with all where they stand alone; null where that is
   * no filter.
   */
  readonly lane: (lane: Lane) => string | null;
}

/** What the axis tells. */
export interface AxisListeners {
  /** Pan or zoom rests at these whole days; null: all. */
  readonly range: (range: DaySpan | null) => void;
  /**
   * Hover or focus on a mark, or its end: a good time to fetch its details and to light it
   * elsewhere.
   */
  readonly approach: (event: number | null) => void;
  /** Lanes were moved: the ids of those that stand first. */
  readonly laneOrder: (ids: readonly string[]) => void;
  /** So many lanes are to stand. */
  readonly mostLanes: (most: number | null) => void;
  /**
   * The box of a source was pressed. Null: the page filters nothing, and the lanes have no boxes.
   */
  readonly toggleSource: ((id: string) => void) | null;
  /** A click on empty axis, or Escape. Null: nothing is selected here. */
  readonly deselect: (() => void) | null;
}

/** The mark under the pointer, or with the focus. */
export interface NearMark {
  readonly chronology: Chronology;
  /** Its event, as it is told in its lane. */
  readonly told: ToldEvent;
  /** Whether that lane is of a source. */
  readonly ofSource: boolean;
}

/** Where what is found on the axis is to be marked. */
export interface TicksProps {
  readonly chronology: Chronology;
  readonly dated: readonly DatedLane[];
  readonly lanes: readonly PlacedLane[];
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
}

export interface TimelineProps {
  readonly chronology: Chronology;
  readonly shown: ShownOnAxis;
  readonly lanes: LaneChoice;
  readonly focus: AxisFocus;
  /** Whole days in view; null: all. */
  readonly range: DaySpan | null;
  readonly links: AxisLinks;
  readonly on: AxisListeners;
  /** The card of a mark. */
  readonly Card: ComponentType<NearMark & { readonly place: CardPlace }>;
  /** What stands for the days that are not in view, below the lanes and at their edges. */
  readonly Overview: ComponentType<OverviewProps>;
  /** What stands for the lanes that do not stand. */
  readonly MoreLanes: ComponentType<MoreLanesProps>;
  readonly EdgeCounts: ComponentType<EdgeCountsProps>;
  /**
   * Draws the axis while it moves. Null: that has not come, and what leaves the drawn days is
   * shown when movement rests.
   */
  readonly movingAxis: typeof movingAxis | null;
  /** What marks, in the lanes, what a search finds. */
  readonly Ticks: ComponentType<TicksProps>;
}
