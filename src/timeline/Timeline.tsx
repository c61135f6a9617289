import {
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import {
  dayWidth,
  fit,
  isFit,
  limitsOf,
  panBy,
  revealing,
  type Viewport,
  viewportAround,
  zoomAbout,
} from '#axis/viewport.ts';
import { type Chronology, headAt } from '#model/chronology.ts';
import { day, type DaySpan, printSpan } from '#model/day.ts';
import type { Lanes } from '#model/view-state.ts';
import { AxisHeader } from '#timeline/AxisHeader.tsx';
import { ClusterList } from '#timeline/ClusterList.tsx';
import { listenToGestures } from '#timeline/gestures.ts';
import { HoverCard } from '#timeline/HoverCard.tsx';
import { Key } from '#timeline/Key.tsx';
import { LaneHeads } from '#timeline/LaneHeads.tsx';
import { formsIn } from '#timeline/layout/forms.ts';
import { movedBy } from '#timeline/layout/lanes.ts';
import type { PackedCluster } from '#timeline/layout/pack-lane.ts';
import { rowMiddle } from '#timeline/layout/timeline-layout.ts';
import { Overview } from '#timeline/Overview.tsx';
import { PlotLayers } from '#timeline/PlotLayers.tsx';
import { type Stop, stopFor } from '#timeline/stops.ts';
import { useAxis } from '#timeline/use-axis.ts';
import { useDrawnView } from '#timeline/use-drawn-view.ts';
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

const KEY_ZOOM = 0.6;
const KEY_PAN = 0.25;
/** A cluster of more events than these is zoomed into, if that can tell them apart. */
const LISTED_AT_ONCE = 40;
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
  const { lanes, dated, layout, layoutAt, stops, selectedExtent } = useAxis({
    chronology,
    shown,
    grouping,
    laneOrder,
    sources,
    selected,
    compact: props.open !== null || litSource !== null,
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

  const [near, setNear] = useState<string | null>(null);
  const [opened, setOpened] = useState<Int32Array | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef<string | null>(null);

  const nearStop = near === null ? null : (stops.byId.get(near) ?? null);
  const activeStop = useMemo(() => {
    const known = active === null ? undefined : stops.byId.get(active);
    const ofSelected = () => stops.lanes.flat().find(({ event }) => event === selected);
    return known ?? ofSelected() ?? stops.lanes.find((lane) => lane.length > 0)?.[0] ?? null;
  }, [active, selected, stops]);

  useEffect(() => {
    const element = plot.current;
    return element ? listenToGestures({ element, limits, get: store.get, set: store.set }) : undefined;
  }, [plot, limits, store]);

  useLayoutEffect(() => {
    const id = focusNext.current;
    if (id === null) return;
    focusNext.current = null;
    plot.current?.querySelector<SVGElement>(`[data-stop="${id}"]`)?.focus();
  });

  function moveTo(stop: Stop) {
    focusNext.current = stop.id;
    setActive(stop.id);
    store.jump(revealing(store.get(), stop.from, stop.to, limits));
  }

  function zoom(factor: number) {
    const current = store.get();
    const at = activeStop && plot.current?.contains(document.activeElement) ? activeStop.at : middleOf(current);
    store.jump(zoomAbout(current, at, factor, limits));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const current = store.get();
    const days = (current.end - current.start) * KEY_PAN;
    if (event.key === '+' || event.key === '=') zoom(KEY_ZOOM);
    else if (event.key === '-') zoom(1 / KEY_ZOOM);
    else if (event.key === '0') store.jump(fit(limits));
    else if (event.shiftKey && event.key === 'ArrowRight') store.jump(panBy(current, days, limits));
    else if (event.shiftKey && event.key === 'ArrowLeft') store.jump(panBy(current, -days, limits));
    else if (event.key === 'Escape') {
      if (opened) setOpened(null);
      else props.onDeselect();
    } else {
      const next = activeStop ? stopFor(stops, activeStop, event.key) : null;
      if (!next) return;
      moveTo(next);
    }
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
    if (event.target instanceof Element && event.target.closest('[data-edge]')) return;
    approach(event.target);
    const id = stopAt(event.target);
    if (id === null) {
      setOpened(null);
      props.onDeselect();
    } else setActive(id);
  }

  /** Many events of several days are told apart by zooming in; others are listed. */
  const openCluster = useCallback(
    ({ events: behind, from, to }: PackedCluster) => {
      const closer = { start: from, end: to };
      if (behind.length > LISTED_AT_ONCE && to - from > limits.minDays) store.jump(closer);
      else setOpened(behind);
    },
    [store, limits],
  );

  function fitSelected() {
    if (!selectedExtent) return;
    const { from, to } = selectedExtent;
    const span = { first: day(Math.floor(from)), last: day(Math.ceil(to) - 1) };
    store.jump(viewportAround(span, limits, SELECTED_MARGIN + 2 / (to - from)));
  }

  const nearLane = nearStop ? layout.lanes[nearStop.lane] : undefined;
  const fitted = isFit(view, limits);
  const legend = <Key {...key} published={grouping === 'source'} />;
  const inView = printSpan(rangeOf(view, limits) ?? chronology.span);

  return (
    <section ref={section} aria-label="Timeline" className="axis relative overflow-x-clip">
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
            onIn={() => zoom(KEY_ZOOM)}
            onOut={() => zoom(1 / KEY_ZOOM)}
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
            if (id !== null) setActive(id);
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
            tabStop={activeStop?.id ?? null}
            moving={plotLayer}
            canvas={plotCanvas}
            hrefOfEvent={props.hrefOfEvent}
            onOpenCluster={openCluster}
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
      </div>
      {opened ? (
        <ClusterList
          key={opened[0]}
          events={opened}
          headOf={(event) => headAt(events, event)}
          hrefOfEvent={props.hrefOfEvent}
          onClose={() => setOpened(null)}
        />
      ) : null}
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

function middleOf({ start, end }: Viewport): number {
  return (start + end) / 2;
}
