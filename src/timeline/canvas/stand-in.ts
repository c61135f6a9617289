import type { Viewport } from '#axis/viewport.ts';
import { drawHeader, drawPlot, type MovingAxis } from '#timeline/canvas/draw-axis.ts';
import { createPalette } from '#timeline/canvas/palette.ts';
import { createPen, type Pen } from '#timeline/canvas/pen.ts';

/** The parts of the page that a stand-in needs. */
export interface Stage {
  /** Holds the axis; says by `data-stood-in` that the canvases are to be seen, and not the elements that they stand in for. */
  readonly section: HTMLElement;
  readonly plot: HTMLElement;
  readonly plotCanvas: HTMLCanvasElement;
  readonly headerCanvas: HTMLCanvasElement;
}

/** Draws the axis in place of its elements, until it is put away. */
export interface StandIn {
  readonly draw: (view: Viewport) => void;
  readonly putAway: () => void;
}

/** Two canvases, over the header and over that part of the plot which is in the window when movement begins. */
export function createStandIn({ section, plot, plotCanvas, headerCanvas }: Stage, axis: MovingAxis): StandIn {
  let drawAt: ((view: Viewport) => void) | null = null;

  function begin() {
    const palette = createPalette(plot);
    const ratio = window.devicePixelRatio;
    const { top, height } = plot.getBoundingClientRect();
    const from = Math.min(Math.max(0, -top), height);
    const to = Math.min(height, Math.max(from, window.innerHeight - top));
    const surface = (canvas: HTMLCanvasElement, y: number, high: number): Surface | null => {
      canvas.width = Math.max(1, Math.round(axis.width * ratio));
      canvas.height = Math.max(1, Math.round(high * ratio));
      canvas.style.width = `${axis.width}px`;
      canvas.style.height = `${high}px`;
      canvas.style.top = `${y}px`;
      const context = canvas.getContext('2d');
      return context && { context, pen: createPen(context, palette, ratio, y) };
    };
    const header = surface(headerCanvas, 0, headerCanvas.parentElement?.clientHeight ?? 0);
    const marks = surface(plotCanvas, from, to - from);
    section.dataset['stoodIn'] = '';
    return (view: Viewport) => {
      if (header) drawOn(header, (pen) => drawHeader(pen, axis, view));
      if (marks) drawOn(marks, (pen) => drawPlot(pen, axis, view));
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

interface Surface {
  readonly context: CanvasRenderingContext2D;
  readonly pen: Pen;
}

function drawOn({ context, pen }: Surface, draw: (pen: Pen) => void): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  draw(pen);
}
