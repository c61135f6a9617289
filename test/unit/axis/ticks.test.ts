import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD_X, pinnedHead, type Ticks, ticksOf } from '#axis/ticks.ts';
import { dayWidth, fit, limitsOf, type Viewport } from '#axis/viewport.ts';
import { drawnTicks } from '#scale/layout/drawn-window.ts';
import { at } from '../../fixtures/records.ts';
import { anyViewport } from './any-viewport.ts';

/**
 * Of the axis's labels at their size: what the plot must keep free, whatever the layout assumes.
 */
const CHARACTER_PX = 6;

const MONTH_WORDS = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const YEAR = /\b\d{3,4}\b/;

function view(first: string, last = first): Viewport {
  return fit(limitsOf({ first: at(first), last: at(last) }));
}

/** The heads of a calendar with the pixels they take, the pinned one first. */
function headsOf({
  pinned,
  bands,
}: Ticks): readonly { readonly label: string; readonly x0: number; readonly x1: number }[] {
  const heads = [{ label: pinned, x: 0 }, ...bands.map(({ label, x0 }) => ({ label, x: x0 }))];
  return heads
    .filter(({ label }) => label !== '')
    .map(({ label, x }) => ({ label, x0: x + HEAD_X, x1: x + HEAD_X + label.length * CHARACTER_PX }));
}

function headLabels(calendar: Ticks): string[] {
  return headsOf(calendar).map(({ label }) => label);
}

function tickLabels({ ticks }: Ticks): string[] {
  return ticks.map(({ label }) => label).filter(Boolean);
}

/**
 * Where the label of each tick stands: in the middle of its day once days are labelled, else on its
 * line.
 */
function labelSpans({ ticks }: Ticks, dayPx: number): { x0: number; x1: number }[] {
  const centred = dayPx >= 22;
  return ticks
    .filter(({ label }) => label !== '')
    .map(({ x, label }) => {
      const middle = centred ? x + dayPx / 2 : x;
      const half = (label.length * CHARACTER_PX) / 2;
      return { x0: middle - half, x1: middle + half };
    });
}

const SPANS = {
  'a day': view('2015-10-04'),
  'a week': view('2015-09-28', '2015-10-04'),
  'a month': view('2015-10-01', '2015-10-31'),
  'September to November': view('2015-09-01', '2015-11-30'),
  'half a year': view('2015-04-01', '2015-09-30'),
  'a year': view('2019-01-01', '2019-12-31'),
  'ten years': view('2006-01-01', '2015-12-31'),
  'three centuries': view('1716-01-01', '2015-12-31'),
};
const WIDTHS = [320, 480, 960, 1600];

describe('the calendar of a stretch of time', () => {
  it.each<[string, Viewport, number, string[], string[]]>([
    ['a day on a phone', SPANS['a day'], 320, ['October 2015'], ['Sun 4']],
    ['a day on a desk', SPANS['a day'], 1600, ['October 2015'], ['Sun 4']],
    [
      'a week across two months',
      SPANS['a week'],
      960,
      ['September 2015', 'October'],
      ['Mon 28', 'Tue 29', 'Wed 30', 'Thu 1', 'Fri 2', 'Sat 3', 'Sun 4'],
    ],
    ['a week on a phone', SPANS['a week'], 320, ['September 2015', 'October'], ['28', '29', '30', '1', '2', '3', '4']],
    ['a month', SPANS['a month'], 320, ['October 2015'], ['5', '12', '19', '26']],
    [
      'the three months of the first corpus',
      SPANS['September to November'],
      960,
      ['September 2015', 'October', 'November'],
      ['7', '14', '21', '28', '5', '12', '19', '26', '2', '9', '16', '23', '30'],
    ],
    [
      'three months on a phone',
      SPANS['September to November'],
      320,
      ['September 2015', 'October', 'November'],
      ['7', '14', '21', '28', '5', '12', '19', '26', '2', '9', '16', '23'],
    ],
    ['half a year on a phone', SPANS['half a year'], 320, ['2015'], ['May', 'Jun', 'Jul', 'Aug', 'Sep']],
    [
      'months across a year',
      view('2015-11-01', '2016-02-29'),
      960,
      ['November 2015', 'December', 'January 2016', 'February'],
      ['2', '9', '16', '23', '30', '7', '14', '21', '28', '4', '11', '18', '25', '1', '8', '15', '22', '29'],
    ],
    ['a year on a phone', SPANS['a year'], 320, ['2019'], ['Apr', 'Jul', 'Oct']],
    [
      'ten years',
      SPANS['ten years'],
      960,
      ['2006', '2007', '2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015'],
      [],
    ],
    ['ten years on a phone', SPANS['ten years'], 320, ['2006', '2008', '2010', '2012', '2014'], []],
    [
      'three centuries',
      SPANS['three centuries'],
      960,
      [
        '1720',
        '1740',
        '1760',
        '1780',
        '1800',
        '1820',
        '1840',
        '1860',
        '1880',
        '1900',
        '1920',
        '1940',
        '1960',
        '1980',
        '2000',
      ],
      [],
    ],
    ['three centuries on a phone', SPANS['three centuries'], 320, ['1750', '1800', '1850', '1900', '1950'], []],
  ])('%s', (_name, span, width, heads, ticks) => {
    const calendar = ticksOf(span, width);
    expect(headLabels(calendar)).toEqual(heads);
    expect(tickLabels(calendar)).toEqual(ticks);
  });

  describe.each(Object.entries(SPANS))('%s', (_name, span) => {
    it.each(WIDTHS)('has some labels at %i pixels, and not too many lines', (width) => {
      const calendar = ticksOf(span, width);
      expect(headLabels(calendar).length).toBeGreaterThan(0);
      expect(calendar.ticks.length).toBeLessThanOrEqual(width / 4 + 2);
    });
  });
});

describe('whatever is in view', () => {
  /** From two days to three centuries, at any place, at the widths of phones and desks. */
  const anyPlot = fc
    .tuple(
      fc.double({ min: Math.log(2), max: Math.log(110_000), noNaN: true }),
      fc.double({ min: -100_000, max: 30_000, noNaN: true }),
      fc.integer({ min: 320, max: 1600 }),
    )
    .map(([log, start, width]) => ({ span: { start, end: start + Math.exp(log) }, width }));

  it('labels never overlap, and none is cut by an edge of the plot', () => {
    fc.assert(
      fc.property(anyPlot, ({ span, width }) => {
        let free = 0;
        for (const { x0, x1 } of labelSpans(ticksOf(span, width), dayWidth(span, width))) {
          expect(x0).toBeGreaterThanOrEqual(free);
          expect(x1).toBeLessThanOrEqual(width);
          free = x1;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('bands are in order, cover the plot, and hold their labels', () => {
    fc.assert(
      fc.property(anyPlot, ({ span, width }) => {
        const { bands } = ticksOf(span, width);
        expect(bands[0]?.x0).toBe(0);
        expect(bands.at(-1)?.x1).toBe(width);
        bands.forEach(({ x0, x1, label, key }, index) => {
          expect(x1).toBeGreaterThan(x0);
          if (label !== '') expect(label.length * CHARACTER_PX).toBeLessThanOrEqual(x1 - x0);
          const next = bands[index + 1];
          if (!next) return;
          expect(next.x0).toBe(x1);
          expect(next.key).toBeGreaterThan(key);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('no band is without width, though the plot begin a rounding before an edge', () => {
    for (const { x0, x1 } of ticksOf({ start: -5e-324, end: 640 }, 320).bands) expect(x1).toBeGreaterThan(x0);
  });

  it('ticks stand inside the plot, in order', () => {
    fc.assert(
      fc.property(anyPlot, ({ span, width }) => {
        const xs = ticksOf(span, width).ticks.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
        for (const x of xs) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('a year is named; and a month, up to a year in view', () => {
    fc.assert(
      fc.property(anyPlot, ({ span, width }) => {
        const calendar = ticksOf(span, width);
        const words = [...headLabels(calendar), ...tickLabels(calendar)].join(' ');
        expect(words).toMatch(YEAR);
        if (span.end - span.start <= 355) expect(words).toMatch(MONTH_WORDS);
      }),
      { numRuns: 500 },
    );
  });

  it('keys tell bands apart, and ticks', () => {
    fc.assert(
      fc.property(anyPlot, ({ span, width }) => {
        const { bands, ticks } = ticksOf(span, width);
        expect(new Set(bands.map(({ key }) => key)).size).toBe(bands.length);
        expect(new Set(ticks.map(({ key }) => key)).size).toBe(ticks.length);
      }),
    );
  });

  it('heads are whole, never touch, and stand once, also beyond what is in view', () => {
    fc.assert(
      fc.property(anyViewport, fc.integer({ min: 320, max: 1600 }), ({ limits, view: span }, width) => {
        const heads = headsOf(drawnTicks(span, width, limits)).toSorted((a, b) => a.x0 - b.x0);
        heads.forEach(({ x0, x1 }, index) => {
          expect(x1 <= 0 || x0 >= 0).toBe(true);
          expect(x1 <= width || x0 >= width).toBe(true);
          expect(heads[index + 1]?.x0 ?? Infinity).toBeGreaterThan(x1);
        });
        const seen = heads.filter(({ x0 }) => x0 >= 0 && x0 < width);
        // Each with the year that it, or the last one before it that names one, stands under.
        let year = '';
        const whole = seen.map(({ label }) => {
          year = YEAR.exec(label)?.[0] ?? year;
          return `${year} ${label.replace(YEAR, '')}`;
        });
        expect(new Set(whole).size).toBe(whole.length);
        if (seen.length > 0) expect(seen[0]?.label).toMatch(YEAR);
        const said = new Set(seen.flatMap(({ label }) => label.split(' ')).map((word) => word.slice(0, 3)));
        for (const label of tickLabels(ticksOf(span, width)))
          if (MONTH_WORDS.test(label)) expect(said).not.toContain(label);
      }),
      { numRuns: 500 },
    );
  });

  it('what is pinned to the left edge gives way to the next head', () => {
    const until = (days: number) => pinnedHead({ start: at('2015-10-31') + 1 - days, end: at('2015-11-30') }, 320);
    expect([12, 8, 7, 1].map(until)).toEqual(['October 2015', 'Oct 2015', '', '']);
  });
});
