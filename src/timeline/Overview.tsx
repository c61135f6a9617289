import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useSyncExternalStore } from 'react';

import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { day, printDay } from '#model/day.ts';
import { densityOf, densityPath } from '#timeline/layout/density.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface OverviewProps {
  readonly store: ViewportStore;
  readonly limits: ViewportLimits;
  /** Of the plot above, in pixels. */
  readonly width: number;
  /** The days of all marks, upwards. */
  readonly at: Float64Array;
  readonly sources: readonly SourceHead[];
  /** The day of the selected event. */
  readonly selectedAt: number | null;
}

const HEIGHT = 34;
const BIN_PX = 4;
const HANDLE_PX = 8;

type Grip = 'start' | 'end' | 'whole';

/** Everything in one strip: how dense it is, when the articles were published, what is in view. Drag the frame or its edges to change that. */
export const Overview = memo(function Overview({ store, limits, width, at, sources, selectedAt }: OverviewProps) {
  const view = useSyncExternalStore(store.subscribe, store.get, store.get);
  const grip = useRef<{ readonly grip: Grip; readonly from: number; readonly view: Viewport } | null>(null);
  const dayPx = width / (limits.end - limits.start);
  const x = (value: number) => (value - limits.start) * dayPx;
  const density = useMemo(() => {
    const counts = densityOf(at, limits.start, limits.end, Math.max(1, Math.floor(width / BIN_PX)));
    return densityPath(counts, BIN_PX, HEIGHT);
  }, [at, limits, width]);

  function move(which: Grip, by: number, from: Viewport) {
    const start = which === 'end' ? from.start : from.start + by;
    const end = which === 'start' ? from.end : from.end + by;
    if (end - start < limits.minDays) return;
    if (which === 'whole') store.set(clampViewport({ start, end }, limits));
    else store.set({ start: Math.max(start, limits.start), end: Math.min(end, limits.end) });
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0) return;
    const pointer = limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / dayPx;
    const reach = HANDLE_PX / dayPx;
    const length = view.end - view.start;
    let which: Grip = 'whole';
    if (Math.abs(pointer - view.start) < reach) which = 'start';
    else if (Math.abs(pointer - view.end) < reach) which = 'end';
    else if (pointer < view.start || pointer > view.end) {
      store.jump(clampViewport({ start: pointer - length / 2, end: pointer + length / 2 }, limits));
    }
    grip.current = { grip: which, from: pointer, view: store.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    const held = grip.current;
    if (!held) return;
    const pointer = limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / dayPx;
    move(held.grip, pointer - held.from, held.view);
  }

  function onKeyDown(event: KeyboardEvent, which: Grip) {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageUp: -7, PageDown: 7 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(which, step, store.get());
  }

  const slider = (which: 'start' | 'end', value: number) => (
    <g
      role="slider"
      tabIndex={0}
      className="overview-handle"
      aria-label={which === 'start' ? 'First day in view' : 'Last day in view'}
      aria-valuemin={limits.start}
      aria-valuemax={limits.end}
      aria-valuenow={Math.round(value)}
      aria-valuetext={printDay(day(which === 'start' ? Math.floor(value) : Math.ceil(value) - 1))}
      onKeyDown={(event) => onKeyDown(event, which)}
    >
      <rect x={x(value) - HANDLE_PX / 2} y={0} width={HANDLE_PX} height={HEIGHT} />
      <line x1={x(value)} x2={x(value)} y2={HEIGHT} />
    </g>
  );

  return (
    <svg
      className="overview mt-2 block border-y border-rule"
      width={width}
      height={HEIGHT}
      role="group"
      aria-label="Overview"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (grip.current = null)}
      onPointerCancel={() => (grip.current = null)}
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
      <rect className="overview-out" x={0} width={Math.max(0, x(view.start))} height={HEIGHT} />
      <rect className="overview-out" x={x(view.end)} width={Math.max(0, width - x(view.end))} height={HEIGHT} />
      <rect className="overview-in" x={x(view.start)} width={x(view.end) - x(view.start)} height={HEIGHT} />
      {slider('start', view.start)}
      {slider('end', view.end)}
    </svg>
  );
});
