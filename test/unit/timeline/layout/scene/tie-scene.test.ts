import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fit } from '#axis/viewport.ts';
import { tieScene } from '#timeline/layout/scene/tie-scene.ts';

import { anyChronology, LIMITS } from '../../../../fixtures/any-events.ts';
import { axisOf, WIDTH } from './axis-of.ts';

describe('ties', () => {
  it('join the marks of one event, straight down; those that differ in date only for the current event', () => {
    fc.assert(
      fc.property(anyChronology, fc.nat(80), (corpus, current) => {
        const { layout } = axisOf(corpus, fit(LIMITS));
        for (const { key, at: place, classes } of tieScene(layout.lanes, fit(LIMITS), WIDTH, LIMITS, current)) {
          const xs = place.d
            .slice(1)
            .split('L')
            .map((point) => point.split(' ')[0]);
          expect(xs.length).toBeGreaterThan(1);
          if (key !== current) expect(new Set(xs).size).toBe(1);
          expect(classes.includes('stroke-accent')).toBe(key === current);
        }
      }),
      { numRuns: 50 },
    );
  });
});
