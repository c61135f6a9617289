import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { DAY_BAR_PX, footprintOf } from '#timeline/layout/footprint.ts';
import { drawMark } from '#timeline/layout/mark-path.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';
import { LABEL_GAP } from '#timeline/layout/place-labels.ts';

/** What React drew, and for which viewport. */
export interface DrawnPlot {
  /** The layers that move with time as a whole. */
  readonly layers: readonly SVGElement[];
  /** The layer of marks. */
  readonly marks: SVGElement;
  /** The layer of ties: hidden while a zoom goes on. */
  readonly ties: SVGElement | null;
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** The drawn marks by their stop, and the days at which clusters stand. */
  readonly markOf: (stop: string) => PackedMark | undefined;
  readonly clusterAt: (stop: string) => number | undefined;
}

interface Moving {
  readonly node: Element;
  readonly at: number;
  /** What stands beside `at` does not change between frames: the y of its row. */
  readonly y: string;
  /** A mark whose shape depends on the scale. */
  readonly wide: { readonly mark: PackedMark; readonly extent: Element; readonly ring: Element | null; readonly label: Element | null } | null;
}

/**
 * Moves what is drawn to another viewport without React: a pan shifts whole layers, a zoom places each mark anew. Labels keep their side and clusters their
 * members until movement rests and React draws again. The cost of a frame is that of the marks drawn, whatever the corpus holds.
 */
export function createPlotPainter({ layers, marks, ties, view, width, markOf, clusterAt }: DrawnPlot): (next: Viewport) => void {
  const scale = dayWidth(view, width);
  let moving: readonly Moving[] | null = null;
  let zoomed = false;

  function shift(by: number) {
    const transform = by === 0 ? '' : `translateX(${by.toFixed(2)}px)`;
    for (const layer of layers) layer.style.transform = transform;
  }

  function place(next: Viewport, dayPx: number) {
    moving ??= [...marks.querySelectorAll('[data-stop]')].flatMap((node) => movingOf(node, markOf, clusterAt));
    for (const { node, at, y, wide } of moving) {
      node.setAttribute('transform', `translate(${((at - next.start) * dayPx).toFixed(1)} ${y})`);
      if (wide) reshape(wide, dayPx, scale);
    }
  }

  return (next) => {
    const dayPx = dayWidth(next, width);
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

function movingOf(node: Element, markOf: DrawnPlot['markOf'], clusterAt: DrawnPlot['clusterAt']): readonly Moving[] {
  const stop = node.getAttribute('data-stop') ?? '';
  const y = /[ ,]([-\d.]+)\)/.exec(node.getAttribute('transform') ?? '')?.[1] ?? '0';
  const mark = markOf(stop);
  if (!mark) {
    const at = clusterAt(stop);
    return at === undefined ? [] : [{ node, at, y, wide: null }];
  }
  const extent = node.querySelector('[data-extent]');
  const wide = extent
    ? { mark, extent, ring: node.querySelector('.mark-ring'), label: node.querySelector('.mark-label') }
    : null;
  return [{ node, at: mark.extent.at, y, wide }];
}

function reshape({ mark, extent, ring, label }: NonNullable<Moving['wide']>, dayPx: number, drawnDayPx: number) {
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
  label?.setAttribute('x', String(label.getAttribute('text-anchor') === 'end' ? left - LABEL_GAP : right + LABEL_GAP));
}
