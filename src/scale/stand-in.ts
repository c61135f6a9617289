import { type Ticks, ticksOf } from '#axis/ticks.ts';
import { dayWidth, type Viewport } from '#axis/viewport.ts';
import { canvasInk } from '#drawing/paint/canvas-ink.ts';
import { keptPalettes } from '#drawing/paint/palette.ts';
import { penOn } from '#drawing/paint/pen.ts';
import { textScale } from '#drawing/paint/text-scale.ts';
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
  /**
   * Gives to `draw`, from back to front, all that stands in the plot of a viewport, of which
   * `ticks` are the calendar.
   */
  readonly plot: (view: Viewport, ticks: Ticks, draw: (part: Drawn) => void) => void;
  /** Goes on with what the next steps of a movement will need, as long as it may. */
  readonly prepare: (mayGoOn: () => boolean) => void;
}

/** Of a frame that may go into what the next ones will need, in milliseconds. */
const PREPARED_MS = 1.2;

/** Draws a scale in place of its elements, until it is put away. */
export interface StandIn {
  readonly draw: (view: Viewport) => void;
  readonly putAway: () => void;
}

/** What begins with the first thing it draws, each time, and ends when it is put away. */
export function standInFrom(begin: () => (view: Viewport) => void, end: () => void): StandIn {
  let drawAt: ((view: Viewport) => void) | null = null;
  return {
    draw(view) {
      drawAt ??= begin();
      drawAt(view);
    },
    putAway() {
      drawAt = null;
      end();
    },
  };
}

/** Of the axis that was drawn last: a page has one. */
const paletteOf = keptPalettes(canvasInk);

/**
 * Two canvases, over the header and over that part of the plot which is in the window when movement
 * begins.
 */
export function createStandIn(stage: Stage, scene: MovingScene): StandIn {
  const { section, plot, plotCanvas, headerCanvas } = stage;

  function begin() {
    const palette = paletteOf(plot);
    const { top, height } = plot.getBoundingClientRect();
    const from = Math.min(Math.max(0, -top), height);
    const to = Math.min(height, Math.max(from, window.innerHeight - top));
    const { width } = scene;
    const scale = textScale();
    const header = penOn(headerCanvas, palette, { width, height: HEADER_HEIGHT, top: 0 });
    const marks = penOn(plotCanvas, palette, { width, height: (to - from) / scale, top: from / scale });
    section.dataset['stoodIn'] = '';
    return (view: Viewport) => {
      const ticks = ticksOf(view, width);
      if (header) {
        header.clear();
        headerScene(ticks, dayWidth(view, width)).forEach(header.draw);
      }
      if (marks) {
        marks.clear();
        scene.plot(view, ticks, marks.draw);
      }
      const until = performance.now() + PREPARED_MS;
      scene.prepare(() => performance.now() < until);
    };
  }

  return standInFrom(begin, () => delete section.dataset['stoodIn']);
}
