import type { Viewport } from '#axis/viewport.ts';
import type { CanvasInk } from '#drawing/paint/canvas-ink.ts';
import type { Palette } from '#drawing/paint/palette.ts';
import { penOn } from '#drawing/paint/pen.ts';
import { type Drawn, rect } from '#drawing/shape.ts';
import { type StandIn, standInFrom } from '#scale/stand-in.ts';
import { OVERVIEW_HEIGHT, overviewFrame, type OverviewScale } from '#timeline/layout/scene/overview-scene.ts';

/**
 * A canvas over an overview, whose elements stay as they are while their frame moves: laid out and
 * painted anew at each step they would cost as much as all marks.
 */
export function createOverviewStandIn(
  canvas: HTMLCanvasElement,
  paletteOf: (host: Element) => Palette<CanvasInk>,
  scale: OverviewScale,
  scene: readonly Drawn[],
): StandIn {
  const { width } = scale;
  const paper = rect('fill-paper', 0, 0, width, OVERVIEW_HEIGHT);

  function begin() {
    const palette = paletteOf(canvas.parentElement ?? canvas);
    const pen = penOn(canvas, palette, { width, height: OVERVIEW_HEIGHT, top: 0 });
    canvas.hidden = false;
    return (view: Viewport) => {
      for (const part of [paper, ...scene, ...Object.values(overviewFrame(scale, view))]) pen?.draw(part);
    };
  }

  return standInFrom(begin, () => {
    canvas.hidden = true;
  });
}
