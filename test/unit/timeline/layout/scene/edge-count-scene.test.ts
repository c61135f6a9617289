import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { edgeCounts } from '#timeline/layout/scene/edge-count-scene.ts';

import { anyChronology, LIMITS } from '../../../../fixtures/any-events.ts';
import { anyView, axisOf, WIDTH } from './axis-of.ts';

describe('the counts at the edges', () => {
  it('count with what is in view every event of the lane, and stay within the plot', () => {
    fc.assert(
      fc.property(anyChronology, anyView, (corpus, view) => {
        const { dated, layout } = axisOf(corpus, view);
        dated.forEach((lane, index) => {
          const place = layout.lanes[index];
          if (!place) throw new Error('no lane');
          const counts = edgeCounts(lane, place, view, LIMITS, WIDTH);
          const days = Array.from(lane.columns.at);
          const inView = days.filter((day) => day >= view.start && day <= view.end).length;
          expect(counts.reduce((sum, { count }) => sum + count, inView)).toBe(days.length);
          for (const { nearest, parts, edge } of counts) {
            expect(nearest.end - nearest.start).toBeCloseTo(view.end - view.start, 6);
            expect(edge === 'left' ? nearest.start < view.start : nearest.start > view.start).toBe(true);
            for (const part of parts) {
              if (part.kind !== 'rect') continue;
              expect(part.at.x).toBeGreaterThanOrEqual(0);
              expect(part.at.x + part.at.width).toBeLessThanOrEqual(WIDTH);
            }
          }
        });
      }),
      { numRuns: 50 },
    );
  });
});
