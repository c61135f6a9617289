import { type KeyboardEvent, memo, type PointerEvent, useLayoutEffect, useMemo, useRef } from 'react';

import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { day, printDay } from '#model/day.ts';
import { densityOf, densityPath } from '#timeline/layout/density.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface OverviewProps {
  readonly store: ViewportStore;
  /** Where the store last rested. */
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly dated: readonly DatedLane[];
  readonly sources: readonly SourceHead[];
  /** The day of the selected event. */
  readonly selectedAt: number | null;
}

const HEIGHT = 30;
const BIN_PX = 4;
const HANDLE_PX = 8;
const EDGE_PX = 3;

type Grip = 'start' | 'end' | 'whole';

/** Everything in one strip: how dense it is, when the articles were published, what is in view. Drag the frame or its edges to change that. */
export const Overview = memo(function Overview(props: OverviewProps) {
  const { store, view, limits, width, dated, sources, selectedAt } = props;
  const svg = useRef<SVGSVGElement>(null);
  const held = useRef<{ readonly grip: Grip; readonly from: number; readonly view: Viewport } | null>(null);
  const dayPx = width / (limits.end - limits.start);
  const x = (value: number) => (value - limits.start) * dayPx;
  const density = useMemo(() => {
    const days = dated.map(({ columns }) => columns.at);
    const counts = densityOf(days, limits.start, limits.end, Math.max(1, Math.floor(width / BIN_PX)));
    return densityPath(counts, BIN_PX, HEIGHT);
  }, [dated, limits, width]);

  // The frame follows each step of a movement without React, which follows when it rests.
  useLayoutEffect(() => {
    const follow = () => {
      if (svg.current) placeFrame(svg.current, store.get(), (value) => (value - limits.start) * dayPx);
    };
    follow();
    const stops = [store.subscribe(follow), store.onRest(follow)];
    return () => stops.forEach((stop) => stop());
  }, [store, limits, dayPx]);

  function move(grip: Grip, by: number, from: Viewport) {
    const start = grip === 'end' ? from.start : from.start + by;
    const end = grip === 'start' ? from.end : from.end + by;
    if (end - start < limits.minDays) return;
    if (grip === 'whole') store.set(clampViewport({ start, end }, limits));
    else store.set({ start: Math.max(start, limits.start), end: Math.min(end, limits.end) });
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0) return;
    const current = store.get();
    const pointer = limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / dayPx;
    const reach = HANDLE_PX / dayPx;
    const length = current.end - current.start;
    let grip: Grip = 'whole';
    if (Math.abs(pointer - current.start) < reach) grip = 'start';
    else if (Math.abs(pointer - current.end) < reach) grip = 'end';
    else if (pointer < current.start || pointer > current.end) {
      store.jump(clampViewport({ start: pointer - length / 2, end: pointer + length / 2 }, limits));
    }
    held.current = { grip, from: pointer, view: store.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (!held.current) return;
    const { grip, from, view: before } = held.current;
    const pointer = limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / dayPx;
    move(grip, pointer - from, before);
  }

  function onKeyDown(event: KeyboardEvent, grip: Grip) {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(grip, step, store.get());
  }

  const slider = (grip: 'start' | 'end', value: number) => (
    <g
      role="slider"
      tabIndex={0}
      className="overview-handle"
      aria-label={grip === 'start' ? 'First day in view' : 'Last day in view'}
      aria-valuemin={limits.start}
      aria-valuemax={limits.end}
      aria-valuenow={Math.round(value)}
      aria-valuetext={printDay(day(grip === 'start' ? Math.floor(value) : Math.ceil(value) - 1))}
      onKeyDown={(event) => onKeyDown(event, grip)}
    >
      <rect data-part={`${grip}-grip`} x={x(value) - HANDLE_PX / 2} width={HANDLE_PX} height={HEIGHT} />
      <rect
        data-part={`${grip}-edge`}
        className="overview-edge"
        x={x(value) - EDGE_PX / 2}
        width={EDGE_PX}
        height={HEIGHT}
      />
    </g>
  );

  return (
    <svg
      ref={svg}
      className="overview block"
      width={width}
      height={HEIGHT}
      role="group"
      aria-label="Overview"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (held.current = null)}
      onPointerCancel={() => (held.current = null)}
    >
      <path className="fill-strong-rule" d={density} />
      {sources.map(({ id, published }, index) => (
        <line
          key={id}
          data-source-look={sourceLook(index)}
          className="stroke-(--source)"
          strokeWidth={1.5}
          x1={x(published.latest + 1)}
          x2={x(published.latest + 1)}
          y2={HEIGHT}
        />
      ))}
      {selectedAt === null ? null : (
        <line className="stroke-accent" strokeWidth={2.5} x1={x(selectedAt)} x2={x(selectedAt)} y2={HEIGHT} />
      )}
      <rect className="overview-out" data-part="before" height={HEIGHT} />
      <rect className="overview-out" data-part="after" width={width} height={HEIGHT} />
      <rect className="overview-in" data-part="in" y={0.5} height={HEIGHT - 1} />
      {slider('start', view.start)}
      {slider('end', view.end)}
    </svg>
  );
});

/** Places the frame around what is in view, and the veils on both sides of it. */
function placeFrame(svg: SVGSVGElement, { start, end }: Viewport, x: (value: number) => number): void {
  const [from, to] = [x(start), x(end)];
  const set = (part: string, name: 'x' | 'width', value: number) =>
    svg.querySelector(`[data-part="${part}"]`)?.setAttribute(name, value.toFixed(1));
  set('before', 'width', from);
  set('after', 'x', to);
  set('in', 'x', from);
  set('in', 'width', to - from);
  for (const [grip, at] of [
    ['start', from],
    ['end', to],
  ] as const) {
    set(`${grip}-grip`, 'x', at - HANDLE_PX / 2);
    set(`${grip}-edge`, 'x', at - EDGE_PX / 2);
  }
}
