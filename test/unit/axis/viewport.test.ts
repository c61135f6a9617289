import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clampViewport,
  dayAtX,
  dayWidth,
  fit,
  isFit,
  limitsOf,
  panBy,
  revealing,
  viewportAround,
  type Viewport,
  type ViewportLimits,
  xOf,
  zoomAbout,
} from '#axis/viewport.ts';
import { day } from '#model/day.ts';
import { at } from '../../fixtures/records.ts';
import { anyLimits, anyShare, anyViewport, lengthOf } from './any-viewport.ts';

const LIMITS: ViewportLimits = { start: 100, end: 200, minDays: 2 };

/** The same viewport, but for the last places of a fraction. */
function expectClose(actual: Viewport, expected: Viewport) {
  expect(actual.start).toBeCloseTo(expected.start, 6);
  expect(actual.end).toBeCloseTo(expected.end, 6);
}

function expectAllowed(view: Viewport, limits: ViewportLimits) {
  expect(view.start).toBeGreaterThanOrEqual(limits.start - 1e-6);
  expect(view.end).toBeLessThanOrEqual(limits.end + 1e-6);
  expect(lengthOf(view)).toBeGreaterThanOrEqual(limits.minDays - 1e-6);
}

describe('the limits of a span', () => {
  it('end after its last day', () => {
    expect(limitsOf({ first: at('2015-09-01'), last: at('2015-11-30') })).toEqual({
      start: at('2015-09-01'),
      end: at('2015-12-01'),
      minDays: 2,
    });
  });

  it('allow a span of one day', () => {
    const limits = limitsOf({ first: at('2015-10-04'), last: at('2015-10-04') });
    expect(limits.minDays).toBe(1);
    expect(isFit(fit(limits), limits)).toBe(true);
  });
});

describe('a viewport that is clamped', () => {
  it.each<[string, Viewport, Viewport]>([
    ['is left alone within its limits', { start: 120, end: 150 }, { start: 120, end: 150 }],
    ['moves in from before them', { start: 80, end: 110 }, { start: 100, end: 130 }],
    ['moves in from beyond them', { start: 190, end: 220 }, { start: 170, end: 200 }],
    ['is cut when it is longer than they are', { start: 50, end: 400 }, { start: 100, end: 200 }],
    ['grows to the deepest zoom', { start: 150, end: 150.5 }, { start: 150, end: 152 }],
    ['grows inwards at the edge', { start: 199.9, end: 200 }, { start: 198, end: 200 }],
  ])('%s', (_, view, expected) => {
    expect(clampViewport(view, LIMITS)).toEqual(expected);
  });

  it('never leaves its limits, wherever it comes from', () => {
    const anyDay = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(anyLimits, anyDay, anyDay, (limits, a, b) => {
        expectAllowed(clampViewport({ start: Math.min(a, b), end: Math.max(a, b) }, limits), limits);
      }),
    );
  });
});

describe('zooming', () => {
  const anyFactor = fc.double({ min: 0.2, max: 5, noNaN: true });

  it('keeps the day under the pointer, away from the limits', () => {
    fc.assert(
      fc.property(anyShare, anyFactor, (share, factor) => {
        const limits = { start: -10_000, end: 10_000, minDays: 2 };
        const view = { start: 40, end: 140 };
        const pointer = view.start + share * lengthOf(view);
        const zoomed = zoomAbout(view, pointer, factor, limits);
        expect(xOf(zoomed, 960, pointer)).toBeCloseTo(xOf(view, 960, pointer), 6);
        expect(lengthOf(zoomed)).toBeCloseTo(100 * factor, 6);
      }),
    );
  });

  it('in and out again about the same day returns', () => {
    fc.assert(
      fc.property(
        anyViewport,
        anyShare,
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        ({ limits, view }, share, factor) => {
          fc.pre(lengthOf(view) * factor >= limits.minDays);
          const pointer = view.start + share * lengthOf(view);
          expectClose(zoomAbout(zoomAbout(view, pointer, factor, limits), pointer, 1 / factor, limits), view);
        },
      ),
    );
  });

  it('never leaves the limits, nor goes deeper than they allow', () => {
    fc.assert(
      fc.property(
        anyViewport,
        anyShare,
        fc.double({ min: 1e-4, max: 1e4, noNaN: true }),
        ({ limits, view }, share, factor) => {
          const pointer = view.start + share * lengthOf(view);
          expectAllowed(zoomAbout(view, pointer, factor, limits), limits);
        },
      ),
    );
  });

  it('stops at two days, still about the pointer', () => {
    expect(zoomAbout({ start: 140, end: 150 }, 145, 0.001, LIMITS)).toEqual({ start: 144, end: 146 });
  });

  it('out far enough shows everything', () => {
    fc.assert(
      fc.property(anyViewport, anyShare, ({ limits, view }, share) => {
        const pointer = view.start + share * lengthOf(view);
        expect(isFit(zoomAbout(view, pointer, 1e6, limits), limits)).toBe(true);
      }),
    );
  });
});

describe('panning', () => {
  it('and back again returns, away from the limits', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (days) => {
        const view = { start: 140, end: 150 };
        expectClose(panBy(panBy(view, days, LIMITS), -days, LIMITS), view);
      }),
    );
  });

  it('keeps the length and stays within the limits', () => {
    fc.assert(
      fc.property(anyViewport, fc.double({ min: -1e5, max: 1e5, noNaN: true }), ({ limits, view }, days) => {
        const panned = panBy(view, days, limits);
        expectAllowed(panned, limits);
        expect(lengthOf(panned)).toBeCloseTo(lengthOf(view), 6);
      }),
    );
  });

  it('of everything leaves everything in view', () => {
    fc.assert(
      fc.property(anyLimits, fc.double({ min: -50, max: 50, noNaN: true }), (limits, days) => {
        expect(isFit(panBy(fit(limits), days, limits), limits)).toBe(true);
      }),
    );
  });

  it('stops at the edge', () => {
    expect(panBy({ start: 140, end: 150 }, 1000, LIMITS)).toEqual({ start: 190, end: 200 });
    expect(panBy({ start: 140, end: 150 }, -1000, LIMITS)).toEqual({ start: 100, end: 110 });
  });
});

describe('the viewport around a span', () => {
  it.each<[string, number, number, number, Viewport]>([
    ['is its days', 120, 129, 0, { start: 120, end: 130 }],
    ['has a margin of its length on both sides', 120, 129, 0.5, { start: 115, end: 135 }],
    ['shows two days about a single one', 120, 120, 0, { start: 119.5, end: 121.5 }],
    ['moves in from an edge', 100, 109, 0.5, { start: 100, end: 120 }],
    ['is everything for more than everything', 0, 999, 0, { start: 100, end: 200 }],
  ])('%s', (_, first, last, margin, expected) => {
    expect(viewportAround({ first: day(first), last: day(last) }, LIMITS, margin)).toEqual(expected);
  });
});

describe('bringing days into view', () => {
  it('changes nothing when they are in view', () => {
    const view = { start: 140, end: 150 };
    expect(revealing(view, 140, 150, LIMITS)).toBe(view);
    expect(revealing(view, 144, 145, LIMITS)).toBe(view);
  });

  it('moves to the side on which they are, as little as leaves a margin', () => {
    const earlier = revealing({ start: 140, end: 150 }, 130, 131, LIMITS);
    expectClose(earlier, { start: 129.4, end: 139.4 });
    const later = revealing({ start: 140, end: 150 }, 159, 160, LIMITS);
    expectClose(later, { start: 150.6, end: 160.6 });
  });

  it('shows the beginning of what is longer than the view', () => {
    const { start, end } = revealing({ start: 140, end: 150 }, 160, 180, LIMITS);
    expect(start).toBeLessThanOrEqual(160);
    expect(end).toBeGreaterThan(160);
  });

  it('shows all of it whenever it fits, and keeps the scale', () => {
    fc.assert(
      fc.property(anyViewport, anyShare, anyShare, ({ limits, view }, size, place) => {
        const length = lengthOf(view) * size;
        const from = limits.start + (limits.end - limits.start - length) * place;
        const shown = revealing(view, from, from + length, limits);
        expect(lengthOf(shown)).toBeCloseTo(lengthOf(view), 6);
        expect(shown.start).toBeLessThanOrEqual(from + 1e-6);
        expect(shown.end).toBeGreaterThanOrEqual(from + length - 1e-6);
        expectAllowed(shown, limits);
      }),
    );
  });
});

describe('everything in view', () => {
  it('is what fit gives', () => {
    fc.assert(fc.property(anyLimits, (limits) => isFit(fit(limits), limits)));
  });

  it('is not so when a part is out of view', () => {
    expect(isFit({ start: 100, end: 199 }, LIMITS)).toBe(false);
    expect(isFit({ start: 101, end: 200 }, LIMITS)).toBe(false);
  });
});

describe('days and pixels', () => {
  it('lead to each other', () => {
    fc.assert(
      fc.property(anyViewport, anyShare, fc.integer({ min: 100, max: 3000 }), ({ view }, share, width) => {
        const x = share * width;
        expect(xOf(view, width, dayAtX(view, width, x))).toBeCloseTo(x, 4);
      }),
    );
  });

  it('give the plot its width', () => {
    expect(dayWidth({ start: 100, end: 110 }, 500)).toBe(50);
    expect(xOf({ start: 100, end: 110 }, 500, 110)).toBe(500);
    expect(dayAtX({ start: 100, end: 110 }, 500, 0)).toBe(100);
  });
});
