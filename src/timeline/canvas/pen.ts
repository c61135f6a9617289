import type { Painted, Palette } from '#timeline/canvas/palette.ts';

/** Draws on a canvas with the inks of a palette. */
export interface Pen {
  /** Moves the origin, in pixels from the top left corner of the axis. */
  readonly moveTo: (x: number, y: number) => void;
  readonly line: (x1: number, y1: number, x2: number, y2: number, painted: Painted) => void;
  readonly rect: (x: number, y: number, width: number, height: number, radius: number, painted: Painted) => void;
  readonly path: (path: Path2D, painted: Painted) => void;
  /** Words whose baseline is at y. */
  readonly text: (words: string, x: number, y: number, align: CanvasTextAlign, painted: Painted) => void;
}

/** A pen for `context`, of which a pixel of the page is `ratio` pixels, and whose top edge is `top` pixels below that of the axis. */
export function createPen(context: CanvasRenderingContext2D, palette: Palette, ratio: number, top: number): Pen {
  const paint = (path: Path2D, painted: Painted) => {
    const { fill, stroke, lineWidth, dash } = palette(painted);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = painted.lineWidth ?? lineWidth;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
  };
  return {
    moveTo: (x, y) => context.setTransform(ratio, 0, 0, ratio, x * ratio, (y - top) * ratio),
    line: (x1, y1, x2, y2, painted) => {
      const { stroke, lineWidth, dash } = palette(painted);
      if (stroke === null) return;
      context.strokeStyle = stroke;
      context.lineWidth = painted.lineWidth ?? lineWidth;
      context.setLineDash([...dash]);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    },
    rect: (x, y, width, height, radius, painted) => {
      const path = new Path2D();
      path.roundRect(x, y, width, height, radius);
      paint(path, painted);
    },
    path: paint,
    text: (words, x, y, align, painted) => {
      const { fill, font } = palette(painted);
      if (fill === null) return;
      context.font = font;
      context.textAlign = align;
      context.fillStyle = fill;
      context.fillText(words, x, y);
    },
  };
}
