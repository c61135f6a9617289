import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '#model/day.ts';
import { createPlotPainter } from '#timeline/plot-painter.ts';
import type { PackedMark } from '#timeline/layout/pack-lane.ts';

const SVG = 'http://www.w3.org/2000/svg';
const VIEW = { start: 100, end: 110 };
const WIDTH = 1000;

/** A stretch of two days at day 104, drawn for 100 pixels a day. */
const STRETCH: PackedMark = {
  event: 1,
  extent: { form: 'throughout', from: 104, to: 106, at: 104.5 },
  soft: false,
  row: 0,
  x0: 0,
  x1: 0,
};

function setup() {
  const layer = document.createElement('div');
  const svg = document.createElementNS(SVG, 'svg');
  const point = document.createElementNS(SVG, 'g');
  point.setAttribute('transform', 'translate(250 33)');
  point.setAttribute('data-at', '102.5');
  const mark = document.createElementNS(SVG, 'a');
  mark.setAttribute('transform', 'translate(450 11)');
  mark.setAttribute('data-at', '104.5');
  mark.setAttribute('data-stop', 'stretch');
  const extent = document.createElementNS(SVG, 'path');
  extent.setAttribute('data-extent', '');
  extent.setAttribute('d', 'as drawn');
  mark.append(extent);
  svg.append(point, mark);
  layer.append(svg);
  const ties = document.createElementNS(SVG, 'g');
  const pinned = document.createElement('span');
  const paint = createPlotPainter({
    layers: [layer],
    ties,
    pinned,
    view: VIEW,
    width: WIDTH,
    markOf: (stop) => (stop === 'stretch' ? STRETCH : undefined),
  });
  return { layer, point, mark, extent, ties, pinned, paint };
}

describe('the painter', () => {
  let plot: ReturnType<typeof setup>;
  beforeEach(() => {
    plot = setup();
  });

  it('pans by shifting the layer alone', () => {
    plot.paint({ start: 102, end: 112 });
    expect(plot.layer.style.transform).toBe('translateX(-200.00px)');
    expect(plot.point.getAttribute('transform')).toBe('translate(250 33)');
  });

  it('zooms by placing each thing at its day, in its row', () => {
    plot.paint({ start: 100, end: 105 });
    expect(plot.layer.style.transform).toBe('');
    expect(plot.point.getAttribute('transform')).toBe('translate(500.0 33)');
    expect(plot.mark.getAttribute('transform')).toBe('translate(900.0 11)');
    expect(plot.extent.getAttribute('d')).toBe('M-100 -3H300V3H-100Z');
  });

  it('returns to what was drawn when the zoom does', () => {
    plot.paint({ start: 100, end: 105 });
    expect(plot.ties.getAttribute('visibility')).toBe('hidden');
    plot.paint(VIEW);
    expect(plot.point.getAttribute('transform')).toBe('translate(250.0 33)');
    expect(plot.ties.hasAttribute('visibility')).toBe(false);
  });

  it('keeps the month at the left edge readable, and gives way to the next', () => {
    const start = 16_709; // 1 Oct 2015
    plot.paint({ start: day(start), end: day(start) + 10 });
    expect(plot.pinned.textContent).toBe('October 2015');
    expect(plot.pinned.style.transform).toBe('');
    plot.paint({ start: start + 30.5, end: start + 40.5 });
    expect(plot.pinned.textContent).toBe('October 2015');
    expect(plot.pinned.style.transform).toBe('translateX(-62.0px)');
  });
});
