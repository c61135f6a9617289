import { dayAtX, dayWidth, panBy, type Viewport, type ViewportLimits, zoomAbout } from '#axis/viewport.ts';

/** What the gestures read and write. Coordinates in pixels from the plot's left edge. */
export interface GestureTarget {
  readonly element: HTMLElement;
  readonly limits: ViewportLimits;
  readonly get: () => Viewport;
  readonly set: (view: Viewport) => void;
}

const DRAG_THRESHOLD = 4;
const WHEEL_ZOOM = 0.0022;
const LINE_PX = 16;
const CLICK_ZOOM = 0.5;

/** Where two fingers lie, in pixels from the plot's left edge. */
type Fingers = readonly [number, number];

const apart = ([one, other]: Fingers) => Math.max(Math.abs(one - other), 1);
const between = ([one, other]: Fingers) => (one + other) / 2;

/** The view after two fingers went on: what lay between them goes with them. */
function pinch(view: Viewport, width: number, from: Fingers, to: Fingers, limits: ViewportLimits): Viewport {
  const zoomed = zoomAbout(view, dayAtX(view, width, between(from)), apart(from) / apart(to), limits);
  return panBy(zoomed, (between(from) - between(to)) / dayWidth(zoomed, width), limits);
}

/**
 * Listens on the plot: Ctrl or Cmd with the wheel and pinch zoom about the pointer; drag,
 * horizontal wheel and Shift with the wheel pan. A plain wheel and a vertical swipe are left to the
 * page. A double click on empty axis zooms in, with Shift out. A drag swallows the click that would
 * follow it. Returns the way to stop.
 */
export function listenToGestures({ element, limits, get, set }: GestureTarget): () => void {
  const pointers = new Map<number, { x: number; startX: number }>();
  let dragging = false;

  const box = () => element.getBoundingClientRect();
  /**
   * Where the plot is, read once a drag or pinch: reading it at each step would lay out the page.
   */
  let held = { left: 0, width: 1 };

  function onWheel(event: WheelEvent) {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
    const { left, width } = box();
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const at = dayAtX(get(), width, event.clientX - left);
      set(zoomAbout(get(), at, Math.exp(event.deltaY * unit * WHEEL_ZOOM), limits));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (sideways === 0 || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY))) return;
    event.preventDefault();
    set(panBy(get(), (sideways * unit) / dayWidth(get(), width), limits));
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    pointers.set(event.pointerId, { x: event.clientX, startX: event.clientX });
    dragging = pointers.size > 1;
    held = box();
  }

  function onPointerMove(event: PointerEvent) {
    const pointer = pointers.get(event.pointerId);
    if (!pointer) return;
    if (event.buttons === 0) {
      // Let go outside the plot.
      pointers.delete(event.pointerId);
      return;
    }
    const { left, width } = held;
    if (pointers.size === 1) {
      if (!dragging && Math.abs(event.clientX - pointer.startX) < DRAG_THRESHOLD) return;
      if (!dragging) {
        dragging = true;
        element.setPointerCapture(event.pointerId);
      }
      set(panBy(get(), (pointer.x - event.clientX) / dayWidth(get(), width), limits));
      pointer.x = event.clientX;
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return;
    const from: Fingers = [pointer.x - left, other.x - left];
    const to: Fingers = [event.clientX - left, other.x - left];
    set(pinch(get(), width, from, to, limits));
    pointer.x = event.clientX;
  }

  function onPointerEnd(event: PointerEvent) {
    pointers.delete(event.pointerId);
  }

  function onClickCapture(event: MouseEvent) {
    if (!dragging) return;
    dragging = false;
    // A key or a screen reader clicks without a pointer: that is no end of a drag.
    if (event.detail === 0) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onDoubleClick(event: MouseEvent) {
    if (event.target instanceof Element && event.target.closest('a, [role=button]')) return;
    const { left, width } = box();
    set(
      zoomAbout(
        get(),
        dayAtX(get(), width, event.clientX - left),
        event.shiftKey ? 1 / CLICK_ZOOM : CLICK_ZOOM,
        limits,
      ),
    );
  }

  function onDragStart(event: Event) {
    event.preventDefault();
  }

  const stop = new AbortController();
  const { signal } = stop;
  // oxlint-disable-next-line browsers/met -- where there is no wheel, two fingers zoom
  element.addEventListener('wheel', onWheel, { passive: false, signal });
  element.addEventListener('pointerdown', onPointerDown, { signal });
  element.addEventListener('pointermove', onPointerMove, { signal });
  element.addEventListener('pointerup', onPointerEnd, { signal });
  element.addEventListener('pointercancel', onPointerEnd, { signal });
  element.addEventListener('click', onClickCapture, { capture: true, signal });
  element.addEventListener('dblclick', onDoubleClick, { signal });
  element.addEventListener('dragstart', onDragStart, { signal });
  return () => stop.abort();
}
