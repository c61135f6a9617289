import { type PointerEvent, useRef } from 'react';

import { clampViewport, type Viewport } from '#axis/viewport.ts';
import type { ViewportStore } from '#scale/viewport-store.ts';
import { HANDLE_PX, overviewDayPx, type OverviewScale } from '#timeline/layout/scene/overview-scene.ts';
import { textScale } from '#drawing/paint/text-scale.ts';

/** What of the frame is held. */
export type Grip = 'start' | 'end' | 'whole';

/**
 * The frame that stood at `from`, moved by days as if it was held by a grip: as far as the limits
 * allow, and its other end.
 */
export function movedFrame({ limits }: OverviewScale, grip: Grip, by: number, { start, end }: Viewport): Viewport {
  if (grip === 'whole') return clampViewport({ start: start + by, end: end + by }, limits);
  if (grip === 'start') return { start: Math.min(Math.max(start + by, limits.start), end - limits.minDays), end };
  return { start, end: Math.max(Math.min(end + by, limits.end), start + limits.minDays) };
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
    limits.start + (event.clientX - event.currentTarget.getBoundingClientRect().left) / (dayPx * textScale());

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
    store.set(movedFrame(scale, grip, dayOf(event) - from, view));
  }

  const letGo = () => {
    held.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp: letGo, onPointerCancel: letGo };
}
