import { describe, expect, it } from 'vitest';
import type { Extent, Form } from '#timeline/layout/extent.ts';
import { footprintOf, standsAt } from '#timeline/layout/footprint.ts';
import { drawMark, type MarkDrawing } from '#timeline/layout/mark-path.ts';

const LIMITS = { start: 60, end: 160, minDays: 2 };

/**
 * An extent of `days` from day 100 on, sure on all, marked on its first day, a count on its last.
 */
function extent(form: Form, days = 1): Extent {
  const at = form === 'accumulated' ? 100 + days - 0.5 : 100.5;
  return { form, from: 100, to: 100 + days, at, coreFrom: 100, coreTo: 100 + days };
}

describe('a mark at an end of the axis', () => {
  it.each<Form>(['day', 'throughout', 'within', 'accumulated'])('is whole, at every scale: %s', (form) => {
    for (const dayPx of [0.01, 0.5, 3, 12, 31]) {
      for (const from of [LIMITS.start, LIMITS.end - 1]) {
        const { x0, x1 } = footprintOf({ ...extent(form), from, to: from + 1, at: from + 0.5 }, dayPx, LIMITS);
        if ((LIMITS.end - LIMITS.start) * dayPx < 20) continue;
        expect(x0).toBeGreaterThanOrEqual(LIMITS.start * dayPx);
        expect(x1).toBeLessThanOrEqual(LIMITS.end * dayPx);
      }
    }
  });
});

describe('the drawing of a mark', () => {
  it.each<[string, Form, number, number, MarkDrawing['style'], boolean, string | null]>([
    ['a day is a point', 'day', 1, 10, 'bar', true, null],
    ['a day just before it is a bar', 'day', 1, 29.9, 'bar', true, null],
    ['a day is a bar of 24 hours when zoomed in', 'day', 1, 40, 'bar', true, 'M-19 -1.5H19V1.5H-19Z'],
    ['every day is a filled bar', 'throughout', 3, 10, 'bar', false, 'M-5 -3H25V3H-5Z'],
    ['every day is never thinner than a point, about its mark', 'throughout', 3, 1, 'bar', false, 'M-4 -3H4V3H-4Z'],
    ['some day is a striped bar', 'within', 3, 10, 'stripes', false, 'M-5 0H25'],
    [
      'a count is a line with a foot, and a point where it ends',
      'accumulated',
      3,
      10,
      'line',
      true,
      'M-25 -3.5V3.5M-25 0H0',
    ],
    ['by then thins out to the left', 'before', 1, 10, 'wedge', true, 'M0 -2.5L-18 0L0 2.5Z'],
    ['then or later thins out to the right', 'after', 1, 10, 'wedge', true, 'M0 -2.5L18 0L0 2.5Z'],
  ])('%s', (_name, form, days, dayPx, style, point, path) => {
    expect(drawMark(extent(form, days), dayPx)).toEqual({ extent: path, style, point });
  });

  it.each<[string, number, number, string | null]>([
    ['filled where it surely was so', 102, 104, 'M15 -3H35V3H15Z'],
    ['filled nowhere where nothing is sure', 100, 100, null],
  ])('a state is faint on the days on which it may have been so, and %s', (_name, coreFrom, coreTo, sure) => {
    expect(drawMark({ ...extent('throughout', 6), coreFrom, coreTo }, 10)).toEqual({
      extent: sure,
      style: 'bar',
      faint: 'M-5 -3H55V3H-5Z',
      point: false,
    });
  });

  it.each<[Form, number]>([
    ['day', 1],
    ['throughout', 5],
    ['within', 5],
    ['accumulated', 5],
    ['before', 1],
    ['after', 1],
  ])('keeps within the room that the layout gives: %s', (form, days) => {
    for (const dayPx of [0.5, 3, 12, 29, 31, 120]) {
      const mark = extent(form, days);
      const { x0, x1 } = footprintOf(mark, dayPx, LIMITS);
      const { extent: path } = drawMark(mark, dayPx, standsAt(mark.at, dayPx, LIMITS) - mark.at * dayPx);
      // The numbers after M, L and H are x; V has none.
      const middle = standsAt(mark.at, dayPx, LIMITS);
      const xs = [...(path ?? '').matchAll(/[MLH](-?[\d.]+)/g)].map((match) => Number(match[1]) + middle);
      for (const x of xs) {
        expect(x).toBeGreaterThanOrEqual(x0 - 0.1);
        expect(x).toBeLessThanOrEqual(x1 + 0.1);
      }
    }
  });
});
