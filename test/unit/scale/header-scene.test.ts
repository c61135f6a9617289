import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from '#axis/ticks.ts';
import { dayWidth } from '#axis/viewport.ts';
import { drawnTicks } from '#scale/layout/drawn-window.ts';
import { gridScene } from '#scale/layout/grid-scene.ts';
import { HEADER_HEIGHT, headerScene } from '#scale/layout/header-scene.ts';
import { at } from '../../fixtures/records.ts';

const WIDTH = 900;
const LIMITS = { start: at('2015-09-01'), end: at('2015-12-01'), minDays: 2 };

const anyView = fc
  .record({ from: fc.integer({ min: 0, max: 80 }), days: fc.integer({ min: 2, max: 91 }) })
  .map(({ from, days }) => {
    const start = Math.min(LIMITS.start + from, LIMITS.end - days);
    return { start, end: start + days };
  });

/** The words of a header with where each begins, by an average letter, and ends. */
function labelsIn(scene: ReturnType<typeof headerScene>) {
  return scene.flatMap(({ x, parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'text' || part.align !== 'middle' || part.text === '') return [];
      const half = (part.text.length * 6.6) / 2;
      return [{ text: part.text, from: x + part.at.x - half, to: x + part.at.x + half }];
    }),
  );
}

describe('the header of a calendar', () => {
  it('names each day that has a name once, at its line or in its middle, and cuts none by an edge of the plot', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const scene = headerScene(drawnTicks(view, WIDTH, LIMITS), dayWidth(view, WIDTH));
        for (const { from, to } of labelsIn(scene)) {
          expect(from < 0 && to > 0).toBe(false);
          expect(from < WIDTH && to > WIDTH).toBe(false);
        }
        expect(new Set(scene.map(({ key }) => key)).size).toBe(scene.length);
      }),
    );
  });

  it('is as high as it says, with lines that end there', () => {
    const view = { start: LIMITS.start, end: LIMITS.start + 14 };
    const lines = headerScene(ticksOf(view, WIDTH), dayWidth(view, WIDTH)).flatMap(({ parts }) =>
      parts.filter((part) => part.kind === 'line'),
    );
    expect(lines.length).toBeGreaterThan(10);
    for (const { at: place } of lines) expect(place.y2).toBe(HEADER_HEIGHT);
  });

  it('stands over the lines behind: each of them is where a month or year begins', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const ticks = drawnTicks(view, WIDTH, LIMITS);
        const header = headerScene(ticks, dayWidth(view, WIDTH)).map(({ x, key }) => [key, x] as const);
        const grid = gridScene(ticks, 100).map(({ key, at: place }) => [key, place.x1] as const);
        expect(new Map(grid)).toEqual(new Map(header.filter(([key]) => String(key).startsWith('band'))));
      }),
    );
  });
});
