import { pinnedBand } from '#axis/ticks.ts';
import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { DAY_BAR_PX, footprintOf } from '#timeline/layout/footprint.ts';
import { drawMark } from '#timeline/layout/mark-path.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_GAP } from '#timeline/layout/place-labels.ts';

/** What React drew, and for which viewport. */
export interface DrawnPlot {
  /** The layers that move with time, each a layer of its own for the compositor. In them, `data-at` names the day of what stands at a day. */
  readonly layers: readonly HTMLElement[];
  /** What is hidden while a zoom goes on: it joins places. */
  readonly ties: SVGElement | null;
  /** The month at the left edge. */
  readonly pinned: HTMLElement | null;
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The mark drawn at a stop, if it is one. */
  readonly markOf: (stop: string) => PackedMark | undefined;
}

/** What stands at a day, in its row: `y` does not change between frames. */
interface Moving {
  readonly node: Element;
  readonly at: number;
  readonly y: string;
}

/** A mark whose shape depends on the scale. */
interface Wide {
  readonly mark: PackedMark;
  readonly extent: Element;
  readonly ring: Element | null;
  readonly label: Element | null;
}

/** Room for the longest pinned label and the gap behind it. */
const PINNED_PX = 112;

/**
 * Moves what is drawn to another viewport without React: a pan shifts whole layers, which costs no drawing at all; a zoom places each thing anew. Labels
 * keep their side, clusters their members and days their ticks until movement rests and React draws again. The cost of a frame is that of what
 * is drawn, whatever the corpus holds.
 */
export function createPlotPainter({ layers, ties, pinned, view, width, markOf }: DrawnPlot): (next: Viewport) => void {
  const scale = dayWidth(view, width);
  let parts: { readonly moving: readonly Moving[]; readonly wide: readonly Wide[] } | null = null;
  let zoomed = false;

  function shift(by: number) {
    const transform = by === 0 ? '' : `translateX(${by.toFixed(2)}px)`;
    for (const layer of layers) layer.style.transform = transform;
  }

  function place(next: Viewport, dayPx: number) {
    parts ??= {
      moving: found(layers, '[data-at]').map(movingOf),
      wide: found(layers, '[data-stop]').flatMap((node) => wideOf(node, markOf)),
    };
    for (const { node, at, y } of parts.moving) {
      node.setAttribute('transform', `translate(${((at - next.start) * dayPx).toFixed(1)} ${y})`);
    }
    for (const wide of parts.wide) reshape(wide, dayPx, scale);
  }

  function pin(next: Viewport) {
    if (!pinned) return;
    const { label, until } = pinnedBand(next, width);
    if (pinned.textContent !== label) pinned.textContent = label;
    const by = Math.min(0, until - PINNED_PX);
    pinned.style.transform = by === 0 ? '' : `translateX(${by.toFixed(1)}px)`;
  }

  return (next) => {
    const dayPx = dayWidth(next, width);
    pin(next);
    if (Math.abs(dayPx - scale) < scale * 1e-9) {
      if (zoomed) {
        place(view, scale);
        ties?.removeAttribute('visibility');
      }
      zoomed = false;
      shift((view.start - next.start) * scale);
      return;
    }
    if (!zoomed) {
      shift(0);
      ties?.setAttribute('visibility', 'hidden');
    }
    zoomed = true;
    place(next, dayPx);
  };
}

function found(layers: readonly Element[], selector: string): readonly Element[] {
  return layers.flatMap((layer) => [...layer.querySelectorAll(selector)]);
}

function movingOf(node: Element): Moving {
  const at = Number(node.getAttribute('data-at'));
  const y = /[ ,]([-\d.]+)\)/.exec(node.getAttribute('transform') ?? '')?.[1] ?? '0';
  return { node, at, y };
}

function wideOf(node: Element, markOf: DrawnPlot['markOf']): readonly Wide[] {
  const mark = markOf(node.getAttribute('data-stop') ?? '');
  const extent = node.querySelector('[data-extent]');
  // Tails are as long at any scale.
  if (!mark || !extent || mark.extent.form === 'before' || mark.extent.form === 'after') return [];
  return [{ mark, extent, ring: node.querySelector('.mark-ring'), label: node.querySelector('.mark-label') }];
}

function reshape({ mark, extent, ring, label }: Wide, dayPx: number, drawnDayPx: number) {
  // A day stays the bar or the point that it was drawn as until React draws again.
  const asDrawn = mark.extent.form === 'day' ? (drawnDayPx >= DAY_BAR_PX ? Math.max(dayPx, DAY_BAR_PX) : 0) : dayPx;
  const { extent: path } = drawMark(mark.extent, asDrawn);
  if (path === null) return;
  extent.setAttribute('d', path);
  const { x0, x1 } = footprintOf(mark.extent, dayPx);
  const left = x0 - mark.extent.at * dayPx;
  const right = x1 - mark.extent.at * dayPx;
  ring?.setAttribute('x', String(left - 2));
  ring?.setAttribute('width', String(right - left + 4));
  const before = label?.getAttribute('text-anchor') === 'end';
  label?.setAttribute('x', String(before ? left - LABEL_GAP : right + LABEL_GAP));
}
