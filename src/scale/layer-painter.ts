import { pinnedHead } from '#axis/ticks.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { textScale } from '#drawing/paint/text-scale.ts';
import { drawnWindow } from '#scale/layout/drawn-window.ts';
import type { StandIn } from '#scale/stand-in.ts';

/** What React drew, and for which viewport. */
export interface DrawnLayers {
  /** The layers that move with time, each a layer of its own for the compositor. */
  readonly layers: readonly HTMLElement[];
  /** Where the head at the left edge stands. */
  readonly pinned: HTMLElement | null;
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Draws what the layers cannot show; null: that waits until movement rests. */
  readonly standIn: StandIn | null;
}

/**
 * Moves what is drawn to another viewport without React. A pan within what is drawn shifts whole
 * layers, which costs no drawing at all; for everything else the stand-in draws. So the cost of a
 * frame is that of what is in view, and elements are made only when movement rests.
 */
export function createLayerPainter(drawn: DrawnLayers): (next: Viewport) => void {
  const { layers, pinned, view, limits, width, standIn } = drawn;
  const scale = dayWidth(view, width);
  const window = drawnWindow(view, limits);
  /** What is pinned. */
  let label = pinned?.textContent;

  const isDrawn = (next: Viewport) =>
    Math.abs(dayWidth(next, width) - scale) < scale * 1e-9 && next.start >= window.start && next.end <= window.end;

  function shift(by: number) {
    const transform = by === 0 ? '' : `translateX(${(by * textScale()).toFixed(2)}px)`;
    for (const layer of layers) layer.style.transform = transform;
  }

  function pin(next: Viewport) {
    if (!pinned) return;
    const head = pinnedHead(next, width);
    if (head !== label) pinned.textContent = label = head;
  }

  return (next) => {
    if (isDrawn(next)) {
      standIn?.putAway();
      shift((view.start - next.start) * scale);
    } else if (standIn) {
      standIn.draw(next);
    } else {
      return;
    }
    pin(next);
  };
}
