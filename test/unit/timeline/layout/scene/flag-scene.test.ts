import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fit, type Viewport } from '#axis/viewport.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { drawnWindow } from '#scale/layout/drawn-window.ts';
import { flagsOf, shadesOf } from '#timeline/layout/scene/flag-scene.ts';

import { LIMITS, SOURCES, SPAN } from '../../../../fixtures/any-events.ts';
import { at, chronology } from '../../../../fixtures/records.ts';
import { anyView, axisOf, WIDTH } from './axis-of.ts';

const SOURCED = chronology([], { sources: SOURCES, span: SPAN });

describe('a publication flag', () => {
  const flags = (view: Viewport) => {
    const axis = axisOf(SOURCED, view);
    return flagsOf(axis.layout.lanes, axis.chronology, {
      view,
      width: WIDTH,
      window: drawnWindow(view, LIMITS),
    });
  };

  it('stands in the lane of its source, in its hue, at the end of the day', () => {
    const [first] = flags(fit(LIMITS));
    expect(first).toMatchObject({ y: 0, look: 1 });
    // 4 October is the 34th of 91 days.
    expect(first?.x).toBeCloseTo((34 / 91) * WIDTH, 6);
  });

  it.each([
    ['2015-12-01', 'published 4 Oct'],
    ['2016-03-01', 'published 4 Oct 2015'],
  ])('says the year where the days of the corpus are of several: until %s', (last, words) => {
    const corpus = chronology([], { sources: SOURCES, span: { first: SPAN.first, last: at(last) } });
    const { layout } = axisOf(SOURCED, fit(LIMITS));
    const [first] = flagsOf(layout.lanes, corpus, { view: fit(LIMITS), width: WIDTH, window: fit(LIMITS) });
    expect(first?.parts).toContainEqual(expect.objectContaining({ text: words }));
  });

  it('keeps its label within the plot, wherever it stands in view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        for (const { x, parts } of flags(view)) {
          if (x < 0 || x > WIDTH) continue;
          for (const part of parts) {
            if (part.kind !== 'text') continue;
            const length = part.text.length * 5.6;
            const start = x + part.at.x - (part.align === 'end' ? length : 0);
            expect(start + length).toBeLessThanOrEqual(WIDTH);
            if (x > length) expect(start).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it('has the ground behind it raised, as far as is drawn, and no further than its lane', () => {
    const { layout, chronology: corpus } = axisOf(SOURCED, fit(LIMITS));
    const part = { view: fit(LIMITS), width: WIDTH, window: fit(LIMITS) };
    const shades = shadesOf(layout.lanes, corpus, part);
    const poles = flagsOf(layout.lanes, corpus, part);
    expect(shades.map(({ at: { x, y, width, height } }) => [x, y, x + width, y + height])).toEqual(
      layout.lanes.map(({ top, height }, index) => [
        expect.closeTo(poles[index]?.x ?? NaN, 6),
        top + 1,
        expect.closeTo(WIDTH, 6),
        top + height,
      ]),
    );
  });
});

describe('an axis as of a day', () => {
  it('ends each lane at the end of that day, and has all of the ground raised where nothing was published', () => {
    const record = asPublishedBy(SOURCED, at('2015-10-10'));
    const { layout, chronology: corpus } = axisOf(record, fit(LIMITS));
    const part = { view: fit(LIMITS), width: WIDTH, window: fit(LIMITS) };
    const end = ((at('2015-10-10') + 1 - LIMITS.start) / (LIMITS.end - LIMITS.start)) * WIDTH;
    const ends = flagsOf(layout.lanes, corpus, part).filter(({ key }) => String(key).endsWith(' horizon'));
    expect(ends.map(({ x }) => x)).toEqual(layout.lanes.map(() => expect.closeTo(end, 6)));
    expect(flagsOf(layout.lanes, SOURCED, part)).toHaveLength(layout.lanes.length);
    const unread = shadesOf(layout.lanes, corpus, part).at(-1);
    expect([unread?.at.x, unread?.at.width]).toEqual([expect.closeTo(0, 6), expect.closeTo(WIDTH, 6)]);
  });
});
