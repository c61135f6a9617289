import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitsOf } from '#axis/viewport.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { createLevelLayouts } from '#timeline/layout/level-layouts.ts';
import { layoutSteps, layoutTimeline } from '#timeline/layout/timeline-layout.ts';
import { all } from '../../../fixtures/any-events.ts';
import { CORPUS } from '../../../fixtures/timeline-corpus.ts';

const LIMITS = limitsOf(CORPUS.span);
const DATED = dateLanes(CORPUS, lanesOf(CORPUS, all(CORPUS), 'source', new Set()), LIMITS);

function setup() {
  let begun = 0;
  let steps = 0;
  const layouts = createLevelLayouts(function* (level) {
    begun += 1;
    const work = layoutSteps(CORPUS.events, DATED, { level, width: 960, limits: LIMITS, rows: 'few' });
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
      steps += 1;
      yield;
    }
  });
  return { layouts, begun: () => begun, steps: () => steps };
}

/** May go on so many times. */
function times(count: number): () => boolean {
  let left = count;
  return () => left-- > 0;
}

describe('the layouts of an axis', () => {
  it('are the same, however they were prepared', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.array(fc.nat(9), { maxLength: 8 }), (level, slices) => {
        const { layouts } = setup();
        for (const slice of slices) layouts.prepare(level, times(slice));
        const options = { level, width: 960, limits: LIMITS, rows: 'few' } as const;
        expect(layouts.at(level)).toEqual(layoutTimeline(CORPUS.events, DATED, options));
      }),
      { numRuns: 40 },
    );
  });

  it('are begun once each, and made once', () => {
    const { layouts, begun } = setup();
    layouts.prepare(8, times(2));
    const made = layouts.at(8);
    layouts.prepare(8, times(9));
    expect(layouts.at(8)).toBe(made);
    expect(begun()).toBe(1);
  });

  it('are prepared a lane at a time, no further than they may', () => {
    const { layouts, steps } = setup();
    layouts.prepare(8, times(3));
    expect(steps()).toBe(3);
    layouts.prepare(8, () => false);
    expect(steps()).toBe(3);
    layouts.at(8);
    expect(steps()).toBeGreaterThan(2 * DATED.length);
  });
});
