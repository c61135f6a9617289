import type { Viewport } from '#axis/viewport.ts';
import type { CanvasInk } from '#drawing/paint/canvas-ink.ts';
import type { Palette } from '#drawing/paint/palette.ts';
import { penOn } from '#drawing/paint/pen.ts';
import { type Drawn, rect } from '#drawing/shape.ts';
import { OVERVIEW_HEIGHT, overviewFrame, type OverviewScale } from '#timeline/layout/scene/overview-scene.ts';

/** Draws an overview in place of its elements, until it is put away. */
export interface OverviewStandIn {
  readonly draw: (view: Viewport) => void;
  readonly putAway: () => void;
}

/**
 * A canvas over an overview, whose elements stay as they are while their frame moves: laid out and
 * painted anew at each step they would cost as much as all marks.
 */
export function createOverviewStandIn(
  canvas: HTMLCanvasElement,
  paletteOf: (host: Element) => Palette<CanvasInk>,
  scale: OverviewScale,
  scene: readonly Drawn[],
): OverviewStandIn {
  const { width } = scale;
  const paper = rect('fill-paper', 0, 0, width, OVERVIEW_HEIGHT);
  let drawAt: ((view: Viewport) => void) | null = null;

  function begin() {
    const palette = paletteOf(canvas.parentElement ?? canvas);
    const pen = penOn(canvas, palette, { width, height: OVERVIEW_HEIGHT, top: 0 });
    canvas.hidden = false;
    return (view: Viewport) => {
      for (const part of [paper, ...scene, ...Object.values(overviewFrame(scale, view))]) pen?.draw(part);
    };
  }

  return {
    draw(view) {
      drawAt ??= begin();
      drawAt(view);
    },
    putAway() {
      drawAt = null;
      canvas.hidden = true;
    },
  };
}
