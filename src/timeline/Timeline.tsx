import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useState } from 'react';

import { dayWidth, fit, isFit, limitsOf, revealing, viewportAround, zoomAbout } from '#axis/viewport.ts';
import { type Chronology, headAt } from '#model/chronology.ts';
import { day, type DaySpan, printSpan } from '#model/day.ts';
import type { Lanes } from '#model/view-state.ts';
import { viewportByKey, ZOOM_STEP } from '#timeline/axis-keys.ts';
import { AxisHeader } from '#timeline/AxisHeader.tsx';
import { EventsCard } from '#timeline/EventsCard.tsx';
import { listenToGestures } from '#timeline/gestures.ts';
import { HoverCard } from '#timeline/HoverCard.tsx';
import { Key } from '#timeline/Key.tsx';
import { LaneHeads } from '#timeline/LaneHeads.tsx';
import { formsIn } from '#timeline/layout/forms.ts';
import { movedBy } from '#timeline/layout/lanes.ts';
import { daysOfCluster } from '#timeline/layout/pack-lane.ts';
import { rowMiddle } from '#timeline/layout/timeline-layout.ts';
import { Overview } from '#timeline/Overview.tsx';
import { PlotLayers } from '#timeline/PlotLayers.tsx';
import { Shelves } from '#timeline/Shelves.tsx';
import { type Stop, stopFor } from '#timeline/stops.ts';
import { useActiveStop } from '#timeline/use-active-stop.ts';
import { useAxis } from '#timeline/use-axis.ts';
import { useDrawnView } from '#timeline/use-drawn-view.ts';
import { useOpenedCluster } from '#timeline/use-opened-cluster.ts';
import { usePlotPainter } from '#timeline/use-plot-painter.ts';
import { rangeOf, useViewport } from '#timeline/use-viewport.ts';
import { useWidth } from '#timeline/use-width.ts';
import { ZoomButtons } from '#timeline/ZoomButtons.tsx';

export interface TimelineProps {
  readonly chronology: Chronology;
  /** Indexes of the events to show, upwards. */
  readonly shown: Int32Array;
  readonly lanes: Lanes;
  /** Ids of the lanes that stand first, in order. */
  readonly laneOrder: readonly string[];
  /** Chosen sources, of which `shown` tells; none means all. */
  readonly sources: ReadonlySet<string>;
  /** Chosen sources as the boxes have them: a choice shows there, and hides marks, before `shown` follows it. */
  readonly ticked: ReadonlySet<string>;
  /** Index of the selected event. */
  readonly selected: number | null;
  /** Index of the event that is told on the page, for which lanes make room: it may follow `selected`. */
  readonly open: number | null;
  /** Index of an event that is lit elsewhere on the page. */
  readonly lit?: number | null;
  /** Id of the source that the page is about: its lane is lit. */
  readonly litSource: string | null;
  /** Whole days in view; null: all. */
  readonly range: DaySpan | null;
  /** Addresses of events and sources, with the present filters. */
  readonly hrefOfEvent: (id: string) => string;
  readonly hrefOfSource: (id: string) => string;
  /** Told when pan or zoom rests. */
  readonly onRange: (range: DaySpan | null) => void;
  /** Null: the page filters nothing, and the lanes have no boxes. */
  readonly onToggleSource: ((id: string) => void) | null;
  readonly onLaneOrder: (ids: readonly string[]) => void;
  /** A click on empty axis, or Escape. */
  readonly onDeselect: () => void;
  /** Hover or focus on a mark, or its end: a good time to fetch its details and to light it elsewhere. */
  readonly onApproach: (event: number | null) => void;
}

/** How far the card of a cluster reaches up into its lane, in pixels: it begins below the bar. */
const CARD_OVERLAP = 14;
/** Room on both sides of a selected event that is fitted, as a share of its length; a day gets a few days more. */
const SELECTED_MARGIN = 0.2;

/** The axis: lanes of marks over a scale of time. One stop in the tab order; arrow keys move within. */
export function Timeline(props: TimelineProps) {
  const {
    chronology,
    shown,
    lanes: grouping,
    laneOrder,
    sources,
    selected,
    litSource,
    range,
    onRange,
    onApproach,
  } = props;
  const { events } = chronology;
  const limits = useMemo(() => limitsOf(chronology.span), [chronology]);
  const [plot, width] = useWidth<HTMLDivElement>();
  const store = useViewport(limits, range, onRange);
  const view = useDrawnView(store);
  const dayPx = dayWidth(view, width);
  // What is open below the axis needs the room.
  const compact = props.open !== null || litSource !== null;
  const { lanes, dated, layout, layoutAt, stops, selectedExtent } = useAxis({
    chronology,
    shown,
    grouping,
    laneOrder,
    sources,
    selected,
    compact,
    open: props.open,
    view,
    limits,
    width,
  });
  const { section, header, headerCanvas, pinned, plotLayer, plotCanvas } = usePlotPainter(store, view, {
    chronology,
    limits,
    width,
    drawn: layout,
    layoutAt,
    selected,
  });
  const key = useMemo(() => formsIn(chronology, limits), [chronology, limits]);

  const active = useActiveStop(plot, stops, selected);
  const clusters = useOpenedCluster(layout, store, limits);
  const [near, setNear] = useState<string | null>(null);
  const nearStop = near === null ? null : (stops.byId.get(near) ?? null);

  useEffect(() => {
    const element = plot.current;
    return element ? listenToGestures({ element, limits, get: store.get, set: store.set }) : undefined;
  }, [plot, limits, store]);

  function moveTo(stop: Stop) {
    active.focus(stop.id);
    active.choose(stop.id);
    store.jump(revealing(store.get(), stop.from, stop.to, limits));
  }

  /** Zooms about the stop that has the focus, else about the middle. */
  function zoomedAt(): number {
    const { start, end } = store.get();
    return active.stop && plot.current?.contains(document.activeElement) ? active.stop.at : (start + end) / 2;
  }

  function zoom(factor: number) {
    store.jump(zoomAbout(store.get(), zoomedAt(), factor, limits));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moved = viewportByKey(event, store.get(), zoomedAt(), limits);
    const next = moved === null && active.stop ? stopFor(stops, active.stop, event.key) : null;
    if (moved) store.jump(moved);
    else if (next) moveTo(next);
    else if (event.key === 'Escape') props.onDeselect();
    else return;
    event.preventDefault();
  }

  /** What is under the pointer changes without end while things move: then nothing is approached. */
  function approach(target: EventTarget | null) {
    if (store.isMoving()) return;
    const id = stopAt(target);
    if (id === near) return;
    setNear(id);
    const stop = id === null ? undefined : stops.byId.get(id);
    onApproach(stop?.mark ? stop.event : null);
  }

  function onClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('[data-edge], .stand-in')) return;
    approach(event.target);
    const id = stopAt(event.target);
    if (id !== null) active.choose(id);
    else if (clusters.opened) clusters.close();
    else props.onDeselect();
  }

  function closeCluster() {
    if (clusters.opened) active.focus(clusters.opened.stop);
    clusters.close();
  }

  function fitSelected() {
    if (!selectedExtent) return;
    const { from, to } = selectedExtent;
    const span = { first: day(Math.floor(from)), last: day(Math.ceil(to) - 1) };
    store.jump(viewportAround(span, limits, SELECTED_MARGIN + 2 / (to - from)));
  }

  const { opened } = clusters;
  const openedStop = opened ? (stops.byId.get(opened.stop) ?? null) : null;
  const openedLane = openedStop ? layout.lanes[openedStop.lane] : undefined;
  const nearLane = nearStop ? layout.lanes[nearStop.lane] : undefined;
  const fitted = isFit(view, limits);
  const legend = <Key {...key} published={grouping === 'source'} />;
  const inView = printSpan(rangeOf(view, limits) ?? chronology.span);

  return (
    <section ref={section} id="axis" aria-label="Timeline" className="axis relative overflow-x-clip">
      {/* Either way as high, so that nothing moves under the pointer that zooms. */}
      <div className="flex min-h-9 items-center">
        {fitted ? (
          legend
        ) : (
          <div className="md:pl-50">
            <Overview
              store={store}
              view={view}
              limits={limits}
              width={width}
              dated={dated}
              sources={chronology.sources}
              selectedAt={selectedExtent?.at ?? null}
            />
          </div>
        )}
      </div>
      <div className="grid grid-cols-[12.5rem_minmax(0,1fr)]">
        <div className="sticky top-0 z-10 flex items-center bg-paper">
          <ZoomButtons
            fitted={fitted}
            onIn={() => zoom(ZOOM_STEP)}
            onOut={() => zoom(1 / ZOOM_STEP)}
            onFit={() => store.jump(fit(limits))}
            onFitSelected={selectedExtent ? fitSelected : null}
          />
        </div>
        <div className="sticky top-0 z-10 bg-paper">
          <AxisHeader view={view} limits={limits} width={width} moving={header} canvas={headerCanvas} pinned={pinned} />
        </div>
        <LaneHeads
          chronology={chronology}
          lanes={layout.lanes}
          ticked={props.ticked}
          litSource={litSource}
          hrefOfSource={props.hrefOfSource}
          onToggleSource={props.onToggleSource}
          onMove={(index, by) => props.onLaneOrder(movedBy(lanes, index, by))}
        />
        <div className="relative">
          <div
            ref={plot}
            className="plot relative"
            role="group"
            aria-label="Marks on the axis. Arrow keys move in time and between lanes, Enter opens, plus and minus zoom."
            onKeyDown={onKeyDown}
            onClick={onClick}
            onPointerOver={(event) => approach(event.target)}
            onPointerLeave={() => approach(null)}
            onFocus={(event) => {
              approach(event.target);
              const id = stopAt(event.target);
              if (id !== null) active.choose(id);
            }}
            onBlur={() => approach(null)}
          >
            <PlotLayers
              chronology={chronology}
              layout={layout}
              dated={dated}
              ticked={props.ticked}
              view={view}
              limits={limits}
              width={width}
              selected={selected}
              lit={props.lit ?? null}
              litSource={litSource}
              tied={grouping === 'source' ? (nearStop?.event ?? selected) : undefined}
              tabStop={active.stop?.id ?? null}
              moving={plotLayer}
              canvas={plotCanvas}
              hrefOfEvent={props.hrefOfEvent}
              onOpenCluster={clusters.open}
              onGo={store.jump}
            />
            {nearStop?.mark && nearLane ? (
              <HoverCard
                head={headAt(events, nearStop.event)}
                sources={chronology.sources}
                x={(nearStop.at - store.get().start) * dayPx}
                y={nearLane.top + rowMiddle(nearStop.mark.row)}
                width={width}
              />
            ) : null}
          </div>
          {opened && openedStop && openedLane ? (
            <EventsCard
              key={opened.stop}
              events={opened.cluster.events}
              where={daysOfCluster(opened.cluster)}
              headOf={(event) => headAt(events, event)}
              sources={chronology.sources}
              x={(openedStop.at - view.start) * dayPx}
              y={openedLane.top + openedLane.height - CARD_OVERLAP}
              width={width}
              hrefOfEvent={props.hrefOfEvent}
              onClose={closeCluster}
            />
          ) : null}
          {compact ? null : (
            <Shelves
              chronology={chronology}
              shown={shown}
              top={layout.height}
              width={width}
              hrefOfEvent={props.hrefOfEvent}
            />
          )}
        </div>
      </div>
      {fitted ? null : (
        <div className="flex items-start justify-between gap-6 pt-1.5">
          {legend}
          <p className="nums shrink-0 text-2xs text-muted" aria-live="polite">
            In view: {inView}
          </p>
        </div>
      )}
    </section>
  );
}

/** The stop that an element belongs to. */
function stopAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-stop]')?.getAttribute('data-stop') ?? null) : null;
}
