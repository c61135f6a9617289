import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsAt } from '#model/date-columns.ts';
import { day } from '#model/day.ts';
import { extentOf } from '#timeline/layout/extent.ts';
import { all, anyChronology, LIMITS, many, SPAN } from '../../../fixtures/any-events.ts';
import { anyLevel, columnsOf, eventsIn, packAt, rowsAt, scaleIn } from './placed.ts';

const EPSILON = 1e-6;

describe('the marks of a lane', () => {
  it('stand in one row while they do not touch', () => {
    const { marks, clusters, markRows } = packAt(6, columnsOf(many(5, (index) => SPAN.first + index * 10)));
    expect(marks.map(({ event, row }) => [event, row])).toEqual([0, 1, 2, 3, 4].map((event) => [event, 0]));
    expect(clusters).toEqual([]);
    expect(markRows).toBe(1);
  });

  it('stack on a day that several share', () => {
    const { marks, markRows } = packAt(6, columnsOf(many(3, () => SPAN.first + 10)));
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(markRows).toBe(3);
  });

  it('become a cluster where a slot is too full, and only there', () => {
    const burst = many(9, (index) => SPAN.first + (index < 8 ? 10 : 60));
    const { marks, clusters } = packAt(6, columnsOf(burst));
    expect(marks.map(({ event }) => event)).toEqual([8]);
    expect(clusters.map(({ events }) => [...events])).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  it('become a cluster where no row is left', () => {
    const { marks, clusters } = packAt(6, columnsOf(many(5, () => SPAN.first + 10)), { maxRows: 3 });
    expect(marks.map(({ event }) => event)).toEqual([0, 1, 2]);
    expect(clusters.map(({ events }) => [...events])).toEqual([[3, 4]]);
  });

  it.each([
    ['no row is left', { maxRows: 2 }],
    ['its slot is too full', { slotCapacity: 3 }],
  ])('keep the one that is asked for, in the first row, where %s', (_, change) => {
    const { marks, clusters } = packAt(6, columnsOf(many(9, () => SPAN.first + 10)), { ...change, kept: new Set([5]) });
    expect(marks.find(({ event }) => event === 5)?.row).toBe(0);
    expect(clusters.flatMap(({ events }) => [...events])).not.toContain(5);
  });

  it('are none in an empty lane', () => {
    expect(packAt(6, columnsOf(many(0, () => 0)))).toMatchObject({ marks: [], clusters: [], markRows: 0 });
  });
});

describe('any lane', () => {
  it('has each event that is on the axis in exactly one mark or cluster', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        const onAxis = [...all(corpus)].filter((event) => extentOf(boundsAt(corpus.events, event), LIMITS));
        expect(eventsIn(packAt(level, columnsOf(corpus)))).toEqual(onAxis);
      }),
    );
  });

  it('has no two marks of a row that overlap, at any scale of its level, whichever event is kept', () => {
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    const anyRows = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(anyChronology, anyLevel, anyShare, anyRows, fc.nat(20), (corpus, level, share, maxRows, kept) => {
        const packed = packAt(level, columnsOf(corpus), { maxRows, kept: new Set([kept]) });
        expect(eventsIn(packed)).toEqual(eventsIn(packAt(level, columnsOf(corpus))));
        for (const row of rowsAt(packed, scaleIn(level, share))) {
          row.forEach(({ right }, index) => {
            expect(row[index + 1]?.left ?? Infinity).toBeGreaterThanOrEqual(right - EPSILON);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has at most so many rows, and none that is empty', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        const { marks, markRows } = packAt(level, columnsOf(corpus), { maxRows: 4 });
        expect(markRows).toBeLessThanOrEqual(4);
        expect(new Set(marks.map(({ row }) => row)).size).toBe(markRows);
        for (const { row } of marks) expect(row).toBeLessThan(markRows);
      }),
    );
  });

  it('has its marks by row, then from left to right', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        const { marks } = packAt(level, columnsOf(corpus));
        expect(marks).toEqual(marks.toSorted((a, b) => a.row - b.row || a.x0 - b.x0));
      }),
    );
  });

  it('has counts of disjoint days in time order, each day of which has just so many of their events', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, fc.integer({ min: 0, max: 4 }), (corpus, level, slotCapacity) => {
        const { clusters } = packAt(level, columnsOf(corpus), { slotCapacity, maxRows: 3 });
        clusters.forEach(({ from, to, days, events }, index) => {
          expect(clusters[index + 1]?.from ?? Infinity).toBeGreaterThanOrEqual(to);
          const stand = Array.from(events, (event) =>
            Math.floor(extentOf(boundsAt(corpus.events, event), LIMITS)?.at ?? NaN),
          );
          expect(days.flatMap((each) => Array.from({ length: each.count }, () => each.day))).toEqual(stand);
          expect([from, to]).toEqual([stand[0], (stand.at(-1) ?? NaN) + 1]);
        });
      }),
    );
  });

  it('is the same whatever the order of its events', () => {
    const shuffled = anyChronology.chain((corpus) =>
      fc.tuple(fc.constant(corpus), fc.shuffledSubarray([...all(corpus)], { minLength: corpus.events.length })),
    );
    fc.assert(
      fc.property(shuffled, anyLevel, ([corpus, order], level) => {
        expect(packAt(level, columnsOf(corpus, order))).toEqual(packAt(level, columnsOf(corpus)));
      }),
    );
  });
});

describe('the columns of a lane', () => {
  it('are by the day of the mark, then by event', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { at, event, length } = columnsOf(corpus);
        for (let position = 1; position < length; position += 1) {
          const [before = 0, after = 0] = [at[position - 1], at[position]];
          expect(before).toBeLessThanOrEqual(after);
          if (before === after) expect(event[position - 1]).toBeLessThan(event[position] ?? 0);
        }
      }),
    );
  });

  it('leave out what is on no part of the axis', () => {
    expect(columnsOf(many(3, (index) => day(SPAN.last + index))).event).toEqual(Int32Array.of(0));
  });
});
