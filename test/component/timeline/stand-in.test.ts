import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayWidth, fit, limitsOf } from '#axis/viewport.ts';
import { measureTextScale } from '#drawing/paint/text-scale.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { layoutTimeline, rowMiddle } from '#timeline/layout/timeline-layout.ts';
import { movingAxis } from '#timeline/plot/moving-axis.ts';
import { all } from '../../fixtures/any-events.ts';
import { CORPUS } from '../../fixtures/timeline-corpus.ts';

const WIDTH = 960;
const LIMITS = limitsOf(CORPUS.span);

/** What is drawn, with where its origin stands at that moment. */
interface Drawn {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

/** A context that keeps what it is asked to draw; jsdom has none. */
function keepingContext() {
  const drawn: Drawn[] = [];
  let origin = { x: 0, y: 0 };
  const keep = (what: string) => drawn.push({ what, ...origin });
  const context = {
    canvas: { width: WIDTH, height: 300 },
    setTransform: (...[, , , , x = 0, y = 0]: number[]) => (origin = { x, y }),
    clearRect: () => drawn.splice(0),
    fill: () => keep('shape'),
    stroke: () => keep('line'),
    fillText: (words: string) => keep(words),
    setLineDash: () => undefined,
    beginPath: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
    roundRect: () => undefined,
  };
  return { context, drawn };
}

function setup() {
  const dated = dateLanes(CORPUS, lanesOf(CORPUS, all(CORPUS), 'source', new Set()), LIMITS);
  const layoutAt = vi.fn((level: number) =>
    layoutTimeline(CORPUS.events, dated, { level, width: WIDTH, limits: LIMITS }),
  );
  const drawnAxis = layoutAt(levelOf(dayWidth(fit(LIMITS), WIDTH)));
  const section = document.createElement('section');
  const plot = document.createElement('div');
  section.append(plot);
  document.body.append(section);
  vi.spyOn(plot, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, WIDTH, 300));
  const { context, drawn } = keepingContext();
  const canvas = () => {
    const element = document.createElement('canvas');
    Object.assign(element, { getContext: () => context });
    return element;
  };
  const plotCanvas = canvas();
  const headerCanvas = document.createElement('canvas');
  Object.assign(headerCanvas, { getContext: () => null });
  const layouts = { at: layoutAt, prepare: vi.fn() };
  const drawnPx = dayWidth(fit(LIMITS), WIDTH);
  const axis = { chronology: CORPUS, width: WIDTH, limits: LIMITS, drawn: drawnAxis, drawnPx, layouts, selected: null };
  const standIn = movingAxis(axis)({ section, plot, plotCanvas, headerCanvas });
  return { section, plot, standIn, drawn, drawnAxis, layouts, plotCanvas };
}

beforeEach(() => {
  vi.stubGlobal('Path2D', function Path2D() {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the stand-in', () => {
  it('is seen from the first thing it draws until it is put away', () => {
    const { section, standIn } = setup();
    expect(section.dataset['stoodIn']).toBeUndefined();
    standIn.draw(fit(LIMITS));
    expect(section.dataset['stoodIn']).toBe('');
    standIn.putAway();
    expect(section.dataset['stoodIn']).toBeUndefined();
  });

  it('draws each mark with its label at its day and in its row, by the layout for the scale in view', () => {
    const { standIn, drawn, drawnAxis, layouts } = setup();
    const view = { start: LIMITS.start + 20, end: LIMITS.start + 60 };
    const dayPx = dayWidth(view, WIDTH);
    standIn.draw(view);
    const layout = layouts.at(levelOf(dayPx));
    const expected = layout.lanes.flatMap((placed, lane) =>
      placed.marks
        .filter(({ extent }) => extent.to > view.start && extent.from < view.end)
        .map(({ event, extent, row }) => ({
          what: placed.labels.get(event)?.text ?? '',
          x: (extent.at - view.start) * dayPx,
          y: (drawnAxis.lanes[lane]?.top ?? 0) + rowMiddle(placed, row),
        })),
    );
    expect(expected.length).toBeGreaterThan(2);
    for (const { what, x, y } of expected) {
      expect(drawn).toContainEqual({ what, x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
      expect(drawn).toContainEqual({ what: 'shape', x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) });
    }
  });

  it('begins each frame with nothing', () => {
    const { standIn, drawn } = setup();
    const view = { start: LIMITS.start, end: LIMITS.start + 40 };
    standIn.draw(view);
    const once = drawn.length;
    standIn.draw(view);
    expect(drawn).toHaveLength(once);
  });

  it('is drawn as much larger as text is', () => {
    document.documentElement.style.fontSize = '32px';
    measureTextScale();
    const { standIn, drawn, plotCanvas } = setup();
    standIn.draw(fit(LIMITS));
    const large = [...drawn];
    document.documentElement.style.fontSize = '';
    measureTextScale();
    const usual = setup();
    usual.standIn.draw(fit(LIMITS));
    expect([plotCanvas.width, plotCanvas.style.width]).toEqual([2 * WIDTH, `${2 * WIDTH}px`]);
    expect(large).toEqual(usual.drawn.map(({ what, x, y }) => ({ what, x: 2 * x, y: 2 * y })));
  });

  it('covers only what of the plot is in the window', () => {
    const { standIn, plotCanvas } = setup();
    standIn.draw(fit(LIMITS));
    expect([plotCanvas.width, plotCanvas.height]).toEqual([WIDTH, 300]);
  });

  it('prepares the level that follows: closer in while a zoom goes in, further out while it goes out', () => {
    const { standIn, layouts } = setup();
    const { start } = LIMITS;
    const level = (days: number) => levelOf(WIDTH / days);
    for (const days of [40, 38, 39]) standIn.draw({ start, end: start + days });
    expect(layouts.prepare.mock.calls.map(([next]: readonly number[]) => next)).toEqual([
      level(40) + 1,
      level(38) + 1,
      level(39) - 1,
    ]);
  });

  it('reads the inks anew where the theme is another, and only there', () => {
    const { plot, standIn } = setup();
    const read = vi.spyOn(window, 'getComputedStyle');
    const inksRead = () => {
      read.mockClear();
      standIn.draw(fit(LIMITS));
      standIn.putAway();
      return read.mock.calls.length;
    };
    const first = inksRead();
    expect(first).toBeGreaterThan(3);
    expect(inksRead()).toBe(1);
    plot.style.color = 'rgb(1, 2, 3)';
    expect(inksRead()).toBe(first);
  });
});
