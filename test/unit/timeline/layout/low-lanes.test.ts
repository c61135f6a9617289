import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayWidth, fit } from '#axis/viewport.ts';
import { type Chronology, sourceCountAt } from '#model/chronology.ts';
import { closeLanes, filledLanes, holdLanes } from '#timeline/layout/close-lanes.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import {
  flagRow,
  type LayoutOptions,
  layoutTimeline,
  LOWEST_LANE,
  type PlacedLane,
  rowMiddle,
} from '#timeline/layout/timeline-layout.ts';
import { all, anyChronology, LIMITS, many, SOURCES, SPAN } from '../../../fixtures/any-events.ts';
import { at, chronology, type Row } from '../../../fixtures/records.ts';
import { anyLevel, eventsIn } from './placed.ts';

function lay(corpus: Chronology, change: Partial<LayoutOptions> = {}) {
  const dated = dateLanes(corpus, lanesOf(corpus, all(corpus), 'source', new Set()), LIMITS);
  const level = levelOf(dayWidth(fit(LIMITS), 960));
  return layoutTimeline(corpus.events, dated, {
    level,
    width: 960,
    limits: LIMITS,
    rows: 'few',
    mostHeight: 410,
    ...change,
  });
}

function firstLane(corpus: Chronology, change: Partial<LayoutOptions> = {}): PlacedLane {
  const [lane] = lay(corpus, change).lanes;
  if (!lane) throw new Error('no lane');
  return lane;
}

/** Events on one day, as told. */
function onOneDay(rows: readonly Partial<Row>[]): Chronology {
  const day = at('2015-10-01');
  const events = rows.map((row, index): Row => ({
    id: `e${index}`,
    title: `Event ${index} of a certain length`,
    reading: 'day',
    earliest: day,
    latest: day,
    sources: [0],
    ...row,
  }));
  return chronology(events, { sources: SOURCES, span: SPAN });
}

const eventsOf = ({ marks }: PlacedLane) => marks.map(({ event }) => event).toSorted((a, b) => a - b);

describe('a low lane', () => {
  it('gives its rows to what sources share, then to totals and what lasted, then to exact days', () => {
    const total = { reading: 'accumulated' as const, earliest: at('2015-09-20') };
    const within = { reading: 'within' as const, earliest: at('2015-09-30') };
    const rows = [within, {}, total, {}, { sources: [0, 1] }, {}];
    expect(eventsOf(firstLane(onOneDay(rows)))).toEqual([1, 2, 4]);
    expect(eventsOf(firstLane(onOneDay(rows.slice(0, 3))))).toEqual([0, 1, 2]);
    expect(eventsOf(firstLane(onOneDay(rows), { mostHeight: 70 }))).toEqual([4]);
  });

  it('keeps the rows for which its head makes room, whatever height all lanes may take', () => {
    const corpus = onOneDay([{}, {}, {}, {}]);
    const rows = (leastHeight: number) => eventsOf(firstLane(corpus, { mostHeight: 70, leastHeight })).length;
    expect(rows(0)).toBe(1);
    expect(rows(130)).toBe(3);
  });

  it('counts the rest, and keeps the event that is asked for', () => {
    const corpus = many(20, () => SPAN.first + 30);
    const { clusters } = firstLane(corpus);
    expect(clusters.map(({ events, days }) => [events.length, days.length])).toEqual([[17, 1]]);
    expect(eventsOf(firstLane(corpus, { kept: new Set([13]) }))).toContain(13);
  });

  it('has a bar that lasts for months, with its name in it where none is beside it', () => {
    const lasting = {
      reading: 'throughout' as const,
      earliest: SPAN.first,
      latest: at('2015-11-28'),
      title: 'A confrontation that has gone on for years',
    };
    const lane = firstLane(onOneDay([lasting]));
    expect([...lane.labels.values()]).toEqual([
      expect.objectContaining({ side: 'inside', text: 'A confrontation that has gone on for years' }),
    ]);
  });

  it('is no higher than three rows, a row of counts, and one of flags', () => {
    const { lanes, height } = lay(many(20, (index) => SPAN.first + 30 + (index % 3)));
    expect(lanes[0]?.height).toBe(82);
    expect(height).toBeLessThanOrEqual(3 * 82);
    expect(
      firstLane(
        many(20, () => SPAN.first + 30),
        { mostHeight: 190 },
      ).height,
    ).toBe(67);
  });

  it('of one row is 44 pixels high, and has its mark, counts and flag under each other', () => {
    const lane = firstLane(
      many(20, () => SPAN.first + 30),
      { rows: 'one', mostHeight: null, kept: new Set([13]) },
    );
    expect(lane.height).toBe(44);
    expect(eventsOf(lane)).toEqual([13]);
    expect(lane.labels.get(13)?.text).toBe('Event number 13');
    const middle = rowMiddle(lane, 0);
    const foot = flagRow(lane, lane.height);
    expect([middle, foot, foot - lane.countZone]).toEqual([9.5, 31, 17]);
  });

  it('has each event in exactly one mark or count, what is kept as a mark, at every level', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, fc.nat(20), (corpus, level, kept) => {
        const dated = dateLanes(corpus, lanesOf(corpus, all(corpus), 'source', new Set()), LIMITS);
        lay(corpus, { level, kept: new Set([kept]) }).lanes.forEach((lane, index) => {
          const events = [...(dated[index]?.columns.event ?? [])];
          expect(eventsIn(lane)).toEqual(events.toSorted((a, b) => a - b));
          if (events.includes(kept)) expect(eventsOf(lane)).toContain(kept);
          expect(lane.markRows).toBeLessThanOrEqual(3);
          for (const { event } of lane.marks)
            if (event !== kept && sourceCountAt(corpus.events, event) < 2) expect(lane.labels.has(event)).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('many lanes', () => {
  it('have a row each, and are as low as the line of their name allows', () => {
    const heights = lay(
      many(3, (index) => SPAN.first + 40 * index),
      { mostHeight: 100 },
    ).lanes.map(({ height }) => height);
    expect(heights).toEqual([LOWEST_LANE, LOWEST_LANE, LOWEST_LANE]);
  });
});

describe('a lane that is held', () => {
  it('has no more rows than it had when others were there, and keeps its height', () => {
    const corpus = many(20, () => SPAN.first + 30);
    const beside = lay(corpus, { mostHeight: 190 });
    const { heights, rows } = holdLanes(beside);
    const alone = lay(corpus, { mostHeight: 335, heldRows: rows });
    expect(firstLane(corpus, { mostHeight: 335 }).height).toBe(82);
    const { lanes } = closeLanes(alone, '100', { heights, rows });
    expect(lanes.map(({ height }) => height)).toEqual(beside.lanes.map(({ height }) => height));
  });
});

describe('a lane of which nothing is in view', () => {
  it('gives up its height, and the lanes below move up', () => {
    const layout = lay(many(3, () => SPAN.first + 10));
    const window = { start: SPAN.first, end: SPAN.first + 20 };
    expect(filledLanes(layout, window)).toBe('100');
    const { lanes, height } = closeLanes(layout, '100');
    expect(lanes.map((lane) => lane.height)).toEqual([layout.lanes[0]?.height, LOWEST_LANE, LOWEST_LANE]);
    expect(lanes.map(({ top }) => top)).toEqual([0, lanes[0]?.height, (lanes[0]?.height ?? 0) + LOWEST_LANE]);
    expect(height).toBe((lanes[0]?.height ?? 0) + 2 * LOWEST_LANE);
    expect(filledLanes(layout, { start: SPAN.first + 40, end: SPAN.last })).toBe('000');
  });

  it('leaves a layout as it is where every lane has something', () => {
    const layout = lay(many(0, () => 0));
    expect(closeLanes(layout, '111')).toBe(layout);
  });
});
