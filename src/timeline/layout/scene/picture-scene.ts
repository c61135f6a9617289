import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, isFit, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { type Drawn, group, line, words } from '#drawing/shape.ts';
import { isOfEvent } from '#model/chronology.ts';
import { toldAt } from '#model/told-event.ts';
import { drawnTicks, drawnWindow } from '#scale/layout/drawn-window.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { HEADER_HEIGHT, headerScene, headWords } from '#scale/layout/header-scene.ts';
import { countLabels } from '#timeline/layout/count-labels.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { sourceOfLane } from '#timeline/layout/lanes.ts';
import { labelsOfLanes } from '#timeline/layout/place-labels.ts';
import { edgeCounts } from '#timeline/layout/scene/edge-count-scene.ts';
import { flagsOf, shadesOf } from '#timeline/layout/scene/flag-scene.ts';
import { HEAD_WIDTH, headScene, type PicturedHeads } from '#timeline/layout/scene/head-scene.ts';
import { keyRows } from '#timeline/layout/scene/key-rows.ts';
import { KEY_HEIGHT, type KeyEntry } from '#timeline/layout/scene/key-scene.ts';
import { clusterIn, type LanePlace, lookOf, markIn, type SceneSubject } from '#timeline/layout/scene/lane-marks.ts';
import { laneScene } from '#timeline/layout/scene/lane-scene.ts';
import { markScene } from '#timeline/layout/scene/mark-scene.ts';
import { overviewFrame, OVERVIEW_HEIGHT, overviewScene } from '#timeline/layout/scene/overview-scene.ts';
import { restingX, standingsIn } from '#timeline/layout/scene/standing.ts';
import { tieScene } from '#timeline/layout/scene/tie-scene.ts';
import { isAway, ROW_PITCH, type TimelineLayout } from '#timeline/layout/timeline-layout.ts';

/** An axis at rest, as it is drawn on a page. */
export interface PicturedAxis extends SceneSubject, PicturedHeads {
  readonly layout: TimelineLayout;
  /** All lanes, and those that stand. */
  readonly allDated: readonly DatedLane[];
  readonly dated: readonly DatedLane[];
  readonly limits: ViewportLimits;
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The event whose tie stands out; null: none. Undefined: there are no ties. */
  readonly tied: number | null | undefined;
  readonly key: readonly KeyEntry[];
  /** The days in view, in words; null: all. */
  readonly inView: string | null;
  /** The day of the selected event. */
  readonly selectedAt: number | null;
}

/** A whole picture, in pixels. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Drawn[];
}

/** The row above the header, where key or overview stand. */
const TOP_HEIGHT = 36;
const OVERVIEW_TOP = 3;
const FOOT_GAP = 8;
/** Room for the words on the days in view, beside the key. */
const IN_VIEW_PX = 220;
const NOTE = 'nums fill-muted font-sans text-2xs';
const NOTE_BASELINE = 12;

/** The address of an event by its index, at a passage; null: at that with which it opens. */
type AddressOf = (event: number, passage: string | null) => string;

/** The axis with heads, key and calendar, for a file. */
export function pictureScene(axis: PicturedAxis, addressOf: AddressOf): Picture {
  const { layout, view, width, key, inView } = axis;
  const whole = HEAD_WIDTH + width;
  const rows = keyRows(key, inView === null ? whole : whole - IN_VIEW_PX);
  const keyTop = (TOP_HEIGHT - KEY_HEIGHT) / 2;
  const headerTop = inView === null ? Math.max(TOP_HEIGHT, keyTop + rows.height) : TOP_HEIGHT;
  const lanesTop = headerTop + HEADER_HEIGHT;
  const lanesBottom = lanesTop + layout.height;
  const ticks = ticksOf(view, width);
  const header = [...headerScene(ticks, dayWidth(view, width)), headWords(ticks.pinned)];
  const body = [
    group(HEAD_WIDTH, headerTop, header, { clip: { width, height: HEADER_HEIGHT } }),
    group(0, lanesTop, headsOf(axis)),
    group(HEAD_WIDTH, lanesTop, plotScene(axis, addressOf), { clip: { width, height: layout.height } }),
    line('stroke-rule', 0, lanesBottom, whole, lanesBottom),
  ];
  if (inView === null) return { width: whole, height: lanesBottom, parts: [group(0, keyTop, rows.parts), ...body] };
  const top = lanesBottom + FOOT_GAP;
  const foot = [group(0, top, rows.parts), words(NOTE, inView, whole, top + NOTE_BASELINE, 'end')];
  const overview = group(HEAD_WIDTH, OVERVIEW_TOP, overviewOf(axis), { clip: { width, height: OVERVIEW_HEIGHT } });
  return { width: whole, height: top + rows.height, parts: [overview, ...body, ...foot] };
}

function headsOf(axis: PicturedAxis): readonly Drawn[] {
  return axis.layout.lanes.flatMap((lane) => [
    line('stroke-rule', 0, lane.top + 0.5, HEAD_WIDTH, lane.top + 0.5),
    headScene(axis, lane),
  ]);
}

function overviewOf({ allDated, chronology, limits, width, view, selectedAt }: PicturedAxis): readonly Drawn[] {
  const scale = { limits, width };
  return [
    ...overviewScene(scale, allDated, chronology.sources, selectedAt),
    ...Object.values(overviewFrame(scale, view)),
  ];
}

/** The plot from back to front, as its elements stand on the page. */
export function plotScene(axis: PicturedAxis, addressOf: AddressOf): readonly Drawn[] {
  const { chronology, layout, dated, limits, view, width, tied } = axis;
  const { lanes, height } = layout;
  const window = drawnWindow(view, limits);
  const part = { view, width, window };
  const counts = isFit(view, limits)
    ? []
    : dated.flatMap((lane, index) =>
        edgeCounts(lane, at(lanes, index), view, limits, width).flatMap(({ parts }) => parts),
      );
  // Parts of one layer know their names among themselves only.
  return [
    lanes.map((lane) => laneScene(lane, width)),
    shadesOf(lanes, chronology, part),
    gridScene(drawnTicks(view, width, limits), height),
    tied === undefined ? [] : tieScene(lanes, view, width, limits, tied),
    flagsOf(lanes, chronology, part),
    marksOf(axis, window, addressOf),
    counts,
  ].map((layer) => group(0, 0, layer));
}

function marksOf(axis: PicturedAxis, window: Viewport, addressOf: AddressOf): readonly Drawn[] {
  const { chronology, layout, view, width, limits, ticked, selected } = axis;
  const dayPx = dayWidth(view, width);
  const labels = labelsOfLanes(layout.lanes, chronology.events.titles, view, dayPx, limits);
  const counts = layout.lanes.map((lane) => countLabels(lane, view, dayPx, layout));
  const places = layout.lanes.map((lane): LanePlace => {
    const { top, height } = lane;
    return { lane, top, height, pitch: ROW_PITCH, dayPx, fullest: layout.fullest };
  });
  const isSeen = ({ lane }: { readonly lane: number }) => !isAway(at(layout.lanes, lane), ticked);
  return standingsIn(layout, window, null).flatMap((standing) => {
    const x = restingX(standing, view, dayPx, limits);
    return [
      ...standing.marks.filter(isSeen).map(({ mark, lane: index }) => {
        const place = at(places, index);
        const label = at(labels, index).get(mark.event);
        const told = toldAt(chronology, mark.event, sourceOfLane(place.lane.lane));
        const parts = markScene({ mark, told, label, look: lookOf(place.lane), dayPx, limits });
        const isCurrent = isOfEvent(chronology.events, mark.event, selected);
        return {
          ...markIn(place, mark, parts, x, isCurrent),
          href: addressOf(mark.event, told.passage),
          name: told.title,
        };
      }),
      ...standing.clusters
        .filter(isSeen)
        .map(({ cluster, lane }) => clusterIn(at(places, lane), cluster, at(counts, lane).get(cluster), x)),
    ];
  });
}
