import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { canvasInk } from '#drawing/paint/canvas-ink.ts';
import { createPalette } from '#drawing/paint/palette.ts';
import { createPen, type Pen } from '#drawing/paint/pen.ts';
import type { Drawn } from '#drawing/shape.ts';
import { HEADER_HEIGHT, headerScene } from '#scale/layout/header-scene.ts';

/** The parts of the page that a stand-in needs. */
export interface Stage {
  /**
   * Holds the scale; says by `data-stood-in` that the canvases are to be seen, and not the elements
   * that they stand in for.
   */
  readonly section: HTMLElement;
  readonly plot: HTMLElement;
  readonly plotCanvas: HTMLCanvasElement;
  readonly headerCanvas: HTMLCanvasElement;
}

/** What a view draws on its scale while that moves. */
export interface MovingScene {
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Gives to `draw`, from back to front, all that stands in the plot of a viewport. */
  readonly plot: (view: Viewport, draw: (part: Drawn) => void) => void;
}

/** Draws a scale in place of its elements, until it is put away. */
export interface StandIn {
  readonly draw: (view: Viewport) => void;
  readonly putAway: () => void;
}

/**
 * Two canvases, over the header and over that part of the plot which is in the window when movement
 * begins.
 */
export function createStandIn({ section, plot, plotCanvas, headerCanvas }: Stage, scene: MovingScene): StandIn {
  let drawAt: ((view: Viewport) => void) | null = null;

  function begin() {
    const palette = createPalette(plot, canvasInk);
    const ratio = window.devicePixelRatio;
    const { top, height } = plot.getBoundingClientRect();
    const from = Math.min(Math.max(0, -top), height);
    const to = Math.min(height, Math.max(from, window.innerHeight - top));
    const penOn = (canvas: HTMLCanvasElement, y: number, high: number): Pen | null => {
      canvas.width = Math.max(1, Math.round(scene.width * ratio));
      canvas.height = Math.max(1, Math.round(high * ratio));
      canvas.style.width = `${scene.width}px`;
      canvas.style.height = `${high}px`;
      canvas.style.top = `${y}px`;
      const context = canvas.getContext('2d');
      return context && createPen(context, palette, ratio, y);
    };
    const header = penOn(headerCanvas, 0, HEADER_HEIGHT);
    const marks = penOn(plotCanvas, from, to - from);
    section.dataset['stoodIn'] = '';
    return (view: Viewport) => {
      if (header) {
        header.clear();
        headerScene(ticksOf(view, scene.width), dayWidth(view, scene.width)).forEach(header.draw);
      }
      if (marks) {
        marks.clear();
        scene.plot(view, marks.draw);
      }
    };
  }

  return {
    draw(view) {
      drawAt ??= begin();
      drawAt(view);
    },
    putAway() {
      drawAt = null;
      delete section.dataset['stoodIn'];
    },
  };
}
