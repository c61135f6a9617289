import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayWidth, fit } from '#axis/viewport.ts';
import type { Lanes } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { extentOf } from '#timeline/layout/extent.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import {
  layoutTimeline,
  pitchWithin,
  ROW_PITCH,
  rowMiddle,
  type TimelineLayout,
} from '#timeline/layout/timeline-layout.ts';
import { all, anyChronology, LIMITS, many, SPAN } from '../../../fixtures/any-events.ts';
import { anyLevel, eventsIn } from './placed.ts';

function layout(corpus: Chronology, grouping: Lanes, level: number, width = 960): TimelineLayout {
  const lanes = lanesOf(corpus, all(corpus), grouping, new Set());
  return layoutTimeline(corpus.events, dateLanes(corpus, lanes, LIMITS), { level, width, limits: LIMITS });
}

const FIT_LEVEL = levelOf(dayWidth(fit(LIMITS), 960));

const anyGrouping = fc.constantFrom<Lanes>('source', 'storyline', 'kind', 'none');

/** Each lane's dated events are in exactly one mark or cluster of it. */
function expectWhole({ lanes }: TimelineLayout, corpus: Chronology) {
  for (const placed of lanes) {
    const onAxis = Array.from(placed.lane.events).filter((event) => extentOf(boundsAt(corpus.events, event), LIMITS));
    expect(eventsIn(placed)).toEqual(onAxis.toSorted((a, b) => a - b));
  }
}

describe('the layout of any corpus', () => {
  it('has each event of a lane in exactly one mark or cluster', () => {
    fc.assert(
      fc.property(anyChronology, anyGrouping, anyLevel, (corpus, grouping, level) => {
        expectWhole(layout(corpus, grouping, level), corpus);
      }),
    );
  });

  it('has lanes below each other, whose heights add up', () => {
    fc.assert(
      fc.property(anyChronology, anyGrouping, anyLevel, (corpus, grouping, level) => {
        const { lanes, height } = layout(corpus, grouping, level);
        let top = 0;
        for (const lane of lanes) {
          expect(lane.top).toBe(top);
          top += lane.height;
        }
        expect(height).toBe(top);
      }),
    );
  });

  it('has every row of marks within its lane', () => {
    fc.assert(
      fc.property(anyChronology, anyGrouping, anyLevel, (corpus, grouping, level) => {
        for (const lane of layout(corpus, grouping, level).lanes) {
          for (const { row } of lane.marks) {
            expect(rowMiddle(lane, row) - ROW_PITCH / 2).toBeGreaterThanOrEqual(0);
            expect(rowMiddle(lane, row) + ROW_PITCH / 2).toBeLessThanOrEqual(lane.height);
          }
        }
      }),
    );
  });

  it('has fewer rows where it must be lower, keeps an event as a mark, and loses none', () => {
    fc.assert(
      fc.property(anyChronology, anyGrouping, anyLevel, fc.nat(20), (corpus, grouping, level, kept) => {
        const dated = dateLanes(corpus, lanesOf(corpus, all(corpus), grouping, new Set()), LIMITS);
        const options = { level, width: 960, limits: LIMITS };
        const high = layoutTimeline(corpus.events, dated, options);
        const low = layoutTimeline(corpus.events, dated, { ...options, mostHeight: 100, kept: new Set([kept]) });
        expectWhole(low, corpus);
        for (const [index, { marks, clusters, lane, height }] of low.lanes.entries()) {
          // Where clusters take the place of marks, they may need more room than those; and what
          // ends within the height that it may have need not be lower.
          if (clusters.length === 0 && low.height > 100)
            expect(height).toBeLessThanOrEqual(high.lanes[index]?.height ?? 0);
          const columns = dated[index]?.columns;
          if (columns?.event.includes(kept))
            expect(
              marks.some(({ event }) => event === kept),
              lane.id,
            ).toBe(true);
        }
      }),
    );
  });

  it('squeezes its rows into a lane of any height', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, fc.integer({ min: 58, max: 900 }), (corpus, level, height) => {
        for (const lane of layout(corpus, 'source', level).lanes) {
          const pitch = pitchWithin(lane, height);
          expect(pitch).toBeLessThanOrEqual(ROW_PITCH);
          for (const { row } of lane.marks) expect(rowMiddle(lane, row, pitch)).toBeLessThanOrEqual(height);
          expect(pitchWithin(lane, lane.height)).toBe(ROW_PITCH);
        }
      }),
    );
  });

  it('has counts within the days of the axis, and words for each', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 4000 }),
        fc.integer({ min: 1, max: 91 }),
        anyLevel,
        (count, days, level) => {
          const corpus = many(count, (index) => SPAN.first + (index % days));
          // On an axis narrower than a phone there may be no room for words.
          for (const { clusters, counts } of layout(corpus, 'source', Math.max(4, level)).lanes) {
            for (const cluster of clusters) {
              expect(cluster.from).toBeGreaterThanOrEqual(LIMITS.start);
              expect(cluster.to).toBeLessThanOrEqual(LIMITS.end);
              expect(counts.get(cluster)?.text).toMatch(new RegExp(`^${cluster.events.length.toLocaleString('en')}`));
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('has labels only for marks that are drawn', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        for (const { marks, labels } of layout(corpus, 'source', level).lanes) {
          const drawn = new Set(marks.map(({ event }) => event));
          for (const event of labels.keys()) expect(drawn.has(event)).toBe(true);
        }
      }),
    );
  });

  it('is the same at the same level', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        expect(layout(corpus, 'source', level)).toEqual(layout(corpus, 'source', level));
      }),
    );
  });
});

describe('the layout of an extreme corpus', () => {
  it('of no events keeps the lanes of its sources, high enough for their heads', () => {
    const { lanes, height } = layout(
      many(0, () => 0),
      'source',
      FIT_LEVEL,
    );
    expect(lanes.map(({ lane }) => lane.id)).toEqual(['a', 'b', 'c']);
    for (const lane of lanes) expect(lane.height).toBeGreaterThanOrEqual(40);
    expect(height).toBeGreaterThanOrEqual(120);
  });

  it('of a few events draws each on its own', () => {
    const corpus = many(60, (index) => SPAN.first + (index % 90));
    const [lane] = layout(corpus, 'source', FIT_LEVEL).lanes;
    expect(lane?.marks).toHaveLength(60);
    expect(lane?.clusters).toEqual([]);
  });

  it('of 3,000 events on one day is one count, in a lane no higher than a screen', () => {
    const corpus = many(3000, () => SPAN.first + 40);
    const burst = layout(corpus, 'source', FIT_LEVEL);
    expectWhole(burst, corpus);
    expect(burst.lanes[0]?.clusters).toHaveLength(1);
    expect(burst.height).toBeLessThan(600);
  });

  it('of a burst among few leaves the few drawn', () => {
    const corpus = many(510, (index) => SPAN.first + (index < 10 ? index * 2 : 60));
    const [lane] = layout(corpus, 'source', FIT_LEVEL).lanes;
    expect(lane?.marks.map(({ event }) => event)).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it.each<Lanes>(['source', 'kind', 'none'])('of 20,000 events is whole at every level, lanes by %s', (grouping) => {
    const corpus = many(20_000, (index) => SPAN.first + Math.floor((index * 91) / 20_000));
    for (const level of [FIT_LEVEL, 10, 16]) {
      const placed = layout(corpus, grouping, level);
      expectWhole(placed, corpus);
      expect(placed.height).toBeLessThan(2000);
    }
  });
});
