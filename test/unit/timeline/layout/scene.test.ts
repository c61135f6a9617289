import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf } from '#axis/ticks.ts';
import { dayWidth, fit, type Viewport } from '#axis/viewport.ts';
import { type Drawn, group, type Shape } from '#drawing/shape.ts';
import { ROWS, type Rows } from '#model/choice/view-state.ts';
import type { Chronology } from '#model/chronology.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { drawnWindow } from '#scale/layout/drawn-window.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { dateLanes } from '#timeline/layout/lane-columns.ts';
import { lanesOf } from '#timeline/layout/lanes.ts';
import { levelOf } from '#timeline/layout/level.ts';
import { clusterScene } from '#timeline/layout/scene/cluster-scene.ts';
import { edgeCounts } from '#timeline/layout/scene/edge-count-scene.ts';
import { flagsOf, shadesOf } from '#timeline/layout/scene/flag-scene.ts';
import { KEY_HEIGHT } from '#timeline/layout/scene/key-scene.ts';
import { createMovingScene } from '#timeline/layout/scene/moving-scene.ts';
import { pictureScene, type PicturedAxis, plotScene } from '#timeline/layout/scene/picture-scene.ts';
import { tieScene } from '#timeline/layout/scene/tie-scene.ts';
import { layoutTimeline } from '#timeline/layout/timeline-layout.ts';
import { at, chronology } from '../../../fixtures/records.ts';
import { all, anyChronology, LIMITS, SOURCES, SPAN } from '../../../fixtures/any-events.ts';

const WIDTH = 960;

/** Some days of the axis, or all. */
const anyView: fc.Arbitrary<Viewport> = fc
  .record({ from: fc.integer({ min: 0, max: 80 }), days: fc.integer({ min: 3, max: 91 }) })
  .map(({ from, days }) => {
    const start = Math.min(LIMITS.start + from, LIMITS.end - days);
    return { start, end: start + days };
  });

function axisOf(corpus: Chronology, view: Viewport, selected: number | null = null, rows: Rows = 'all'): PicturedAxis {
  const dated = dateLanes(corpus, lanesOf(corpus, all(corpus), 'source', new Set()), LIMITS);
  const level = levelOf(dayWidth(view, WIDTH));
  return {
    chronology: corpus,
    allDated: dated,
    dated,
    layout: layoutTimeline(corpus.events, dated, { level, width: WIDTH, limits: LIMITS, rows }),
    limits: LIMITS,
    view,
    width: WIDTH,
    selected,
    selectedAt: null,
    tied: undefined,
    ticked: new Set(),
    key: [],
    inView: null,
  };
}

interface Placed {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly look: number | null;
  readonly current: boolean;
}

/** Every shape with where its origin stands and whose it is. */
function placed(parts: readonly Drawn[], x = 0, y = 0, look: number | null = null, current = false): Placed[] {
  return parts.flatMap((part): Placed[] => {
    if (part.kind !== 'group') return [{ shape: part, x, y, look, current }];
    const inner = part.look === undefined ? look : part.look;
    return placed(part.parts, x + part.x, y + part.y, inner, part.current ?? current);
  });
}

/** What a canvas is given for a view. */
function moving(axis: PicturedAxis): Drawn[] {
  const parts: Drawn[] = [];
  const { selected, width, layout, view } = axis;
  const { chronology: events } = axis;
  const scene = createMovingScene({
    chronology: events,
    selected,
    width,
    limits: LIMITS,
    drawn: layout,
    drawnPx: dayWidth(view, width),
    layouts: { at: () => layout, prepare: () => undefined },
  });
  // What it keeps of another view and another scale is of no account.
  const beside = { start: view.start - 1, end: view.end + 1 };
  scene.plot(beside, ticksOf(beside, width), () => undefined);
  scene.plot(view, ticksOf(view, width), (part) => parts.push(part));
  return parts;
}

/** A shape in words, to the tenth of a pixel at which elements stand. */
function inWords({ shape, x, y, look, current }: Placed): string {
  const place = shape.kind === 'path' ? shape.at.d : '';
  return `${shape.kind} ${shape.classes} ${place} at ${x.toFixed(0)} ${y.toFixed(1)} of ${look} ${current}`;
}

const marksAlone = ({ shape }: Placed) => /^(mark-(?!label|ring)|cluster-bar)/.test(shape.classes);

describe('a scene', () => {
  it('is the same for the canvas and for the page at rest: every mark, point and bar in view', () => {
    fc.assert(
      fc.property(anyChronology, anyView, fc.nat(80), (corpus, view, selected) => {
        const axis = axisOf(corpus, view, selected);
        const inView = ({ x }: Placed) => x > 1 && x < WIDTH - 1;
        const canvas = placed(moving(axis)).filter(marksAlone).filter(inView);
        const page = placed(plotScene(axis, String)).filter(marksAlone).filter(inView);
        const tenths = (each: Placed) => ({ ...each, x: Math.round(each.x * 10) / 10 });
        expect(canvas.map(tenths).map(inWords).toSorted()).toEqual(page.map(inWords).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('has each event of each lane once, on its own or in the count of a bar', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const axis = axisOf(corpus, fit(LIMITS));
        const parts = placed(plotScene(axis, String));
        const rings = parts.filter(({ shape }) => shape.classes === 'mark-ring').length;
        const counts = parts.flatMap(({ shape }) =>
          shape.kind === 'text' && shape.classes === 'cluster-count' ? [Number.parseInt(shape.text, 10)] : [],
        );
        const events = axis.dated.reduce((sum, { columns }) => sum + columns.length, 0);
        expect(counts.reduce((sum, count) => sum + count, rings)).toBe(events);
      }),
      { numRuns: 40 },
    );
  });

  it('belongs to the selected event where its marks are, and nowhere else', () => {
    fc.assert(
      fc.property(anyChronology, fc.nat(80), (corpus, selected) => {
        const axis = axisOf(corpus, fit(LIMITS), selected);
        const rings = (event: number) =>
          axis.layout.lanes.flatMap(({ marks }) => marks).filter((mark) => mark.event === event).length;
        const current = placed(plotScene(axis, String)).filter(({ current: own }) => own);
        expect(current.filter(({ shape }) => shape.classes === 'mark-ring')).toHaveLength(rings(selected));
      }),
      { numRuns: 40 },
    );
  });

  it('links each mark of a picture to its event', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const axis = axisOf(corpus, fit(LIMITS));
        const hrefs = plotScene(axis, (event) => `#${event}`)
          .flatMap((layer) => (layer.kind === 'group' ? layer.parts : []))
          .flatMap((part) => (part.kind === 'group' && part.href !== undefined ? [part.href] : []));
        const events = axis.layout.lanes.flatMap(({ marks }) => marks.map(({ event }) => `#${event}`));
        expect(hrefs.toSorted()).toEqual(events.toSorted());
      }),
      { numRuns: 20 },
    );
  });
});

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

  it('overlaps no label and no flag: no other words, no mark, no count', () => {
    fc.assert(
      fc.property(anyChronology, anyView, anyRows, (corpus, view, rows) => {
        const parts = plotScene(axisOf(corpus, view, null, rows), String);
        const inView = ({ left, right }: Box) => right > 0 && left < WIDTH;
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
          expect([box.of, box.left < WIDTH - 1 && box.right > WIDTH + 1]).toContain(false);
        });
      }),
      { numRuns: 120 },
    );
  });
});

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

describe('a count', () => {
  const cluster: PackedCluster = {
    events: Int32Array.of(3, 4, 5, 6, 7),
    from: 10,
    to: 14,
    days: [
      { day: 10, count: 1 },
      { day: 13, count: 4 },
    ],
    above: null,
  };
  const look = { cluster, zone: 16, highest: 12, fullest: 4 };

  it('is a bar for each day that has any of its events, as wide as the day, and its words', () => {
    const label = { text: '5 more, 11–14 Jan', side: 'left', dx: 0 } as const;
    expect(clusterScene({ ...look, label, dayPx: 12 })).toEqual([
      expect.objectContaining({ classes: 'cluster-ground', at: { x: 0, y: -16, width: 48, height: 16 } }),
      expect.objectContaining({ classes: 'cluster-bar', at: { d: 'M0 0V-6H12V0ZM36 0V-12H48V0Z' } }),
      expect.objectContaining({ text: '5 more, 11–14 Jan', align: 'end', at: { x: -6, y: -2.5 } }),
    ]);
  });

  it('never ends after its day, however narrow that is', () => {
    const [, bars] = clusterScene({ ...look, label: undefined, dayPx: 0.25 });
    expect(bars).toMatchObject({ at: { d: 'M-1 0V-12H1V0Z' } });
  });
});

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
