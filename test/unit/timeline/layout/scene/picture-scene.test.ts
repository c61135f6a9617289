import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Drawn, group } from '#drawing/shape.ts';
import { ROWS } from '#model/choice/view-state.ts';
import { KEY_HEIGHT } from '#timeline/layout/scene/key-scene.ts';
import { pictureScene, plotScene } from '#timeline/layout/scene/picture-scene.ts';

import { anyChronology, LIMITS, SOURCES } from '../../../../fixtures/any-events.ts';
import { chronology } from '../../../../fixtures/records.ts';
import { anyView, axisOf, placed, WIDTH } from './axis-of.ts';

/** Of letters, at their size. */
const LETTER_PX = 5.6;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly of: string;
}

/** What words take. */
function wordsIn(parts: readonly Drawn[]): readonly Box[] {
  return placed(parts).flatMap(({ shape, x, y }): Box[] => {
    if (shape.kind !== 'text') return [];
    const length = shape.text.length * LETTER_PX;
    const start = x + shape.at.x - (shape.align === 'end' ? length : shape.align === 'middle' ? length / 2 : 0);
    const base = y + shape.at.y;
    return [{ left: start, right: start + length, top: base - 8, bottom: base + 2, of: shape.text }];
  });
}

/** What marks, and the bars of counts, take: not the tails and lines that lead away from them. */
function pointsIn(parts: readonly Drawn[]): readonly Box[] {
  return placed(parts).flatMap(({ shape, x, y }): Box[] => {
    if (shape.kind !== 'path' || !/^(mark-point|cluster-bar)/.test(shape.classes)) return [];
    if (shape.classes.startsWith('mark-point'))
      return [{ left: x - 3.5, right: x + 3.5, top: y - 3.5, bottom: y + 3.5, of: 'a point' }];
    const xs = [...shape.at.d.matchAll(/[MH](-?[\d.]+)/g)].map((match) => x + Number(match[1]));
    return [{ left: Math.min(...xs), right: Math.max(...xs), top: y - 3, bottom: y, of: 'bars' }];
  });
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom;

describe('what is in view', () => {
  const anyRows = fc.constantFrom(...ROWS);
  /** Of one plot, in pixels of a layout: with text of its default size, 1.5 times, twice that. */
  const anyWidth = fc.constantFrom(WIDTH, 640, 480);

  it('overlaps no label and no flag, however large the text is: no other words, no mark, no count', () => {
    fc.assert(
      fc.property(anyChronology, anyView, anyRows, anyWidth, (corpus, view, rows, width) => {
        const parts = plotScene(axisOf(corpus, view, null, rows, width), String);
        const inView = ({ left, right }: Box) => right > 0 && left < width;
        const said = wordsIn(parts).filter(inView);
        const points = pointsIn(parts).filter(inView);
        said.forEach((box, index) => {
          for (const other of said.slice(index + 1)) expect([box.of, other.of, overlap(box, other)]).toContain(false);
          for (const point of points) {
            // The words of a count may stand on its own bars, where these fill the view.
            if (point.of === 'bars' && /^[\d,]+( more| events?)?(,|$)/.test(box.of)) continue;
            expect([box.of, point.of, overlap(box, point)]).toContain(false);
          }
          expect([box.of, box.left < -1 && box.right > 1]).toContain(false);
          expect([box.of, box.left < width - 1 && box.right > width + 1]).toContain(false);
        });
      }),
      { numRuns: 120 },
    );
  });
});

describe('a picture', () => {
  it('has the key above the calendar, on however many rows', () => {
    const axis = axisOf(chronology([], { sources: SOURCES }), { start: LIMITS.start, end: LIMITS.end });
    const key = Array.from({ length: 12 }, () => ({
      label: 'some day within',
      width: 26,
      picture: group<number>(0, 0, []),
    }));
    for (const count of [1, 6, 12]) {
      const { parts } = pictureScene({ ...axis, key: key.slice(0, count) }, String);
      const [rows, calendar] = parts;
      if (rows?.kind !== 'group' || calendar?.kind !== 'group') throw new Error('The picture has other parts');
      const lowest = Math.max(...rows.parts.map((row) => (row.kind === 'group' ? row.y + KEY_HEIGHT : 0)));
      expect(rows.y + lowest).toBeLessThanOrEqual(calendar.y);
    }
  });

  it('holds everything it draws within its size', () => {
    fc.assert(
      fc.property(anyChronology, anyView, (corpus, view) => {
        const { width, height, parts } = pictureScene({ ...axisOf(corpus, view), inView: 'In view' }, String);
        for (const part of parts) {
          if (part.kind !== 'group' || !part.clip) continue;
          expect(part.x + part.clip.width).toBeLessThanOrEqual(width);
          expect(part.y + part.clip.height).toBeLessThanOrEqual(height);
        }
        for (const { shape, y } of placed(parts).filter(({ shape: each }) => each.classes.includes('font-semibold')))
          if (shape.kind === 'text') expect(y + shape.at.y).toBeLessThan(height);
      }),
      { numRuns: 20 },
    );
  });
});
