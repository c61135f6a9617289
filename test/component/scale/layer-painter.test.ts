import { beforeEach, describe, expect, it, vi } from 'vitest';
import { day } from '#model/day.ts';
import { createLayerPainter } from '#scale/layer-painter.ts';

const VIEW = { start: 100, end: 110 };
const LIMITS = { start: 90, end: 17_000, minDays: 2 };
const WIDTH = 1000;

function setup() {
  const layer = document.createElement('div');
  const pinned = document.createElement('span');
  const standIn = { draw: vi.fn(), putAway: vi.fn() };
  const paint = createLayerPainter({ layers: [layer], pinned, view: VIEW, limits: LIMITS, width: WIDTH, standIn });
  return { layer, pinned, standIn, paint };
}

describe('the painter', () => {
  let plot: ReturnType<typeof setup>;
  beforeEach(() => {
    plot = setup();
  });

  it('pans by shifting the layer alone, as far as it is drawn', () => {
    plot.paint({ start: 102, end: 112 });
    expect(plot.layer.style.transform).toBe('translateX(-200.00px)');
    expect(plot.standIn.draw).not.toHaveBeenCalled();
  });

  it.each([
    ['a zoom', { start: 100, end: 105 }],
    ['a pan beyond what is drawn', { start: 104, end: 114 }],
  ])('leaves %s to the stand-in', (_, next) => {
    plot.paint(next);
    expect(plot.standIn.draw).toHaveBeenCalledExactlyOnceWith(next);
    expect(plot.standIn.putAway).not.toHaveBeenCalled();
  });

  it('shows nothing new without a stand-in, until movement returns to what is drawn', () => {
    const layer = document.createElement('div');
    const pinned = document.createElement('span');
    const paint = createLayerPainter({
      layers: [layer],
      pinned,
      view: VIEW,
      limits: LIMITS,
      width: WIDTH,
      standIn: null,
    });
    paint({ start: 102, end: 112 });
    const shown = [layer.style.transform, pinned.textContent];
    paint({ start: 16_709, end: 16_719 });
    paint({ start: 100, end: 105 });
    expect([layer.style.transform, pinned.textContent]).toEqual(shown);
    paint(VIEW);
    expect(layer.style.transform).toBe('');
  });

  it('puts the stand-in away when movement returns to what is drawn', () => {
    plot.paint({ start: 100, end: 105 });
    plot.paint(VIEW);
    expect(plot.standIn.putAway).toHaveBeenCalledOnce();
    expect(plot.layer.style.transform).toBe('');
  });

  it('keeps the month at the left edge readable, and gives way to the next', () => {
    const start = 16_709; // 1 Oct 2015
    plot.paint({ start: day(start), end: day(start) + 10 });
    expect(plot.pinned.textContent).toBe('October 2015');
    plot.paint({ start: start + 30.2, end: start + 40.2 });
    expect(plot.pinned.textContent).toBe('Oct 2015');
    plot.paint({ start: start + 30.5, end: start + 40.5 });
    expect(plot.pinned.textContent).toBe('');
  });
});
