import type { CanvasInk } from '#drawing/paint/canvas-ink.ts';
import type { Palette } from '#drawing/paint/palette.ts';
import { textScale } from '#drawing/paint/text-scale.ts';
import type { Drawn, Shape, Words } from '#drawing/shape.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** Paints on a canvas. */
export interface Pen {
  /** Takes all away. */
  readonly clear: () => void;
  /** Paints a part of a drawing over what is there. */
  readonly draw: (part: Drawn) => void;
}

/** A part of a drawing, in pixels of its layout. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** How far its top edge is below that of the drawing. */
  readonly top: number;
}

/** Outlines that are kept: more than stand in a view that is panned. */
const MOST_OUTLINES = 1000;

/** A pen for a canvas, which is made as large as its sheet; null: the browser draws on none. */
export function penOn(canvas: HTMLCanvasElement, palette: Palette<CanvasInk>, sheet: Sheet): Pen | null {
  const { width, height, top } = sheet;
  const scale = textScale();
  const ratio = scale * window.devicePixelRatio;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  Object.assign(canvas.style, {
    width: `${width * scale}px`,
    height: `${height * scale}px`,
    top: `${top * scale}px`,
  });
  const context = canvas.getContext('2d');
  return context && createPen(context, palette, ratio, top);
}

/**
 * A pen for `context`, of which a pixel of the layout is `ratio` pixels, and whose top edge is
 * `top` pixels of the layout below that of the drawing.
 */
function createPen(context: CanvasRenderingContext2D, palette: Palette<CanvasInk>, ratio: number, top: number): Pen {
  /** By path: many marks share one, and a pan draws the same again. */
  const outlines = new Map<string, Path2D>();
  /** Where the origin stands. */
  let atX = Number.NaN;
  let atY = Number.NaN;
  /** What the context writes with: to tell it again costs as much as a word. */
  let font = '';

  function moveTo(x: number, y: number): void {
    if (x === atX && y === atY) return;
    atX = x;
    atY = y;
    context.setTransform(ratio, 0, 0, ratio, x * ratio, (y - top) * ratio);
  }

  function draw(part: Drawn, x: number, y: number, look: SourceLook | null, current: boolean): void {
    if (part.kind === 'group') {
      const inner = part.look === undefined ? look : part.look;
      const within = part.current ?? current;
      for (const each of part.parts) draw(each, x + part.x, y + part.y, inner, within);
      return;
    }
    const ink = palette(part.classes, look, current);
    if (ink.fill === null && ink.stroke === null) return;
    moveTo(x, y);
    paint(part, ink);
  }

  function paint(shape: Shape, ink: CanvasInk): void {
    switch (shape.kind) {
      case 'text':
        return write(shape, ink);
      case 'path':
        return trace(shape, ink, outlineOf(shape.at.d));
      case 'line': {
        const { x1, y1, x2, y2 } = shape.at;
        context.beginPath();
        context.moveTo(x1, y1);
        context.lineTo(x2, y2);
        return trace(shape, ink);
      }
      case 'rect': {
        const { x, y, width, height, rx } = shape.at;
        context.beginPath();
        context.roundRect(x, y, width, height, rx);
        return trace(shape, ink);
      }
    }
  }

  function outlineOf(d: string): Path2D {
    const known = outlines.get(d);
    if (known) return known;
    if (outlines.size >= MOST_OUTLINES) outlines.clear();
    const outline = new Path2D(d);
    outlines.set(d, outline);
    return outline;
  }

  /** Fills and strokes an outline, or what the context has been told; a line has no inside. */
  function trace({ kind, lineWidth }: Shape, ink: CanvasInk, outline?: Path2D): void {
    if (ink.fill !== null && kind !== 'line') {
      context.fillStyle = ink.fill;
      if (outline) context.fill(outline);
      else context.fill();
    }
    if (ink.stroke === null) return;
    context.strokeStyle = ink.stroke;
    context.lineWidth = lineWidth ?? ink.lineWidth;
    context.setLineDash(ink.dash);
    if (outline) context.stroke(outline);
    else context.stroke();
  }

  /** Without the paper that surrounds words at rest: it would cost as much again. */
  function write({ text, at, align }: Words, ink: CanvasInk): void {
    if (ink.fill === null) return;
    context.fillStyle = ink.fill;
    if (ink.font !== font) context.font = font = ink.font;
    context.textAlign = align === 'middle' ? 'center' : align;
    context.fillText(text, at.x, at.y);
  }

  return {
    clear() {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      atX = Number.NaN;
    },
    draw: (part) => draw(part, 0, 0, null, false),
  };
}
