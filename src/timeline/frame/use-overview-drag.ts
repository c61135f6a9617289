import { type PointerEvent, useRef } from 'react';

import { clampViewport, type Viewport } from '#axis/viewport.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import { HANDLE_PX, overviewDayPx, type OverviewScale } from '#timeline/layout/scene/overview-scene.ts';

/** What of the frame is held. */
export type Grip = 'start' | 'end' | 'whole';

/**
 * Moves the frame as if it was held by a grip since it stood at `from`: by days, within the limits.
 */
export function moveFrame(
  store: ViewportStore,
  { limits }: OverviewScale,
  grip: Grip,
  by: number,
  from: Viewport,
): void {
  const start = grip === 'end' ? from.start : from.start + by;
  const end = grip === 'start' ? from.end : from.end + by;
  if (end - start < limits.minDays) return;
  if (grip === 'whole') store.set(clampViewport({ start, end }, limits));
  else store.set({ start: Math.max(start, limits.start), end: Math.min(end, limits.end) });
}

/**
 * What an overview listens to: a press near an edge of the frame holds that, one within holds the
 * frame, one elsewhere brings it there first.
 */
export function useOverviewDrag(store: ViewportStore, scale: OverviewScale) {
  const held = useRef<{ readonly grip: Grip; readonly from: number; readonly view: Viewport } | null>(null);
  const dayPx = overviewDayPx(scale);
  const { limits } = scale;

  const dayOf = (event: PointerEvent<SVGSVGElement>) =>
    limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / dayPx;

  function gripAt(day: number, { start, end }: Viewport): Grip {
    const reach = HANDLE_PX / dayPx;
    if (Math.abs(day - start) < reach) return 'start';
    return Math.abs(day - end) < reach ? 'end' : 'whole';
  }

  function onPointerDown(event: PointerEvent<SVGSVGElement>) {
    if (event.button !== 0) return;
    const { start, end } = store.get();
    const day = dayOf(event);
    const half = (end - start) / 2;
    const grip = gripAt(day, { start, end });
    if (grip === 'whole' && (day < start || day > end)) {
      store.jump(clampViewport({ start: day - half, end: day + half }, limits));
    }
    held.current = { grip, from: day, view: store.get() };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<SVGSVGElement>) {
    if (!held.current) return;
    const { grip, from, view } = held.current;
    moveFrame(store, scale, grip, dayOf(event) - from, view);
  }

  const letGo = () => {
    held.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo };
}
