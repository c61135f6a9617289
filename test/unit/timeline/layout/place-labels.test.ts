import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chronology } from '#model/chronology.ts';
import type { Extent } from '#timeline/layout/extent.ts';
import { LABEL_CHARACTER_PX, LABEL_GAP, leastCharacters } from '#timeline/layout/label-room.ts';
import { labelsInView, type PlacedLabel, placeLabels } from '#timeline/layout/place-labels.ts';
import { anyChronology, LIMITS, many, SPAN } from '../../../fixtures/any-events.ts';
import { anyLevel, columnsOf, packAt, rowsAt, scaleIn } from './placed.ts';
import { levelDayPx } from '#timeline/layout/level.ts';

const titlesOf = (corpus: Chronology) => (event: number) => corpus.events.titles[event] ?? '';
const labelling = (corpus: Chronology) => ({ labelling: { sourcesOf: () => 1, titleOf: titlesOf(corpus) } });

function labelled(corpus: Chronology, level: number, flag = Infinity) {
  const titleOf = titlesOf(corpus);
  const packed = packAt(level, columnsOf(corpus), { flag });
  const labels = labelsInView(packed, titleOf, LIMITS, levelDayPx(level), LIMITS);
  return { packed, labels, byEvent: new Map(labels.map((label) => [label.event, label])) };
}

/** The pixels that a label takes beside its mark, by the estimated width. */
function spanOf({ side, text, dx }: PlacedLabel, { left, right }: { readonly left: number; readonly right: number }) {
  const width = text.length * LABEL_CHARACTER_PX;
  if (side === 'inside') return { left: left + dx, right: left + dx + width };
  return side === 'right'
    ? { left: right + dx + LABEL_GAP, right: right + dx + LABEL_GAP + width }
    : { left: left - LABEL_GAP - width, right: left - LABEL_GAP };
}

function titled(titles: readonly string[], dayOf: (index: number) => number): Chronology {
  const corpus = many(titles.length, dayOf);
  return { ...corpus, events: { ...corpus.events, titles } };
}

describe('the label of a mark', () => {
  const level = 7;

  it.each<[number, string]>([
    [700, 'right'],
    [300, 'right'],
    [20, 'inside'],
  ])(
    'stands cut beside a stretch with %i pixels before its whole in it, of which it would hide a part',
    (room, side) => {
      const extent: Extent = { form: 'accumulated', from: 0, to: 60, at: 59, coreFrom: 0, coreTo: 0 };
      const mark = { event: 0, row: 0, x0: 0, x1: 600, extent };
      const title = 'Kartapolov says so many combat sorties were flown and so many facilities were destroyed';
      expect(placeLabels([mark], () => title, { x0: 0, x1: 600 + room, flag: Infinity })[0]?.side).toBe(side);
    },
  );

  it('is the whole title, after the mark, where there is room', () => {
    const { labels } = labelled(
      titled(['A plain title'], () => SPAN.first + 10),
      level,
    );
    expect(labels).toEqual([{ event: 0, side: 'right', text: 'A plain title', dx: 0 }]);
  });

  it('stands before a mark near the end', () => {
    const { labels } = labelled(
      titled(['A plain title'], () => SPAN.last),
      level,
    );
    expect(labels).toEqual([{ event: 0, side: 'left', text: 'A plain title', dx: 0 }]);
  });

  it('is cut at a word where the next mark is near', () => {
    const titles = ['Some forty letters of a title that is long', 'Next'];
    const { byEvent } = labelled(
      titled(titles, (index) => SPAN.first + index * 18),
      level,
    );
    expect(byEvent.get(0)?.text).toMatch(/^Some forty .*…$/);
    expect(titles[0]?.startsWith(`${byEvent.get(0)?.text.slice(0, -1) ?? '-'} `)).toBe(true);
  });

  it.each([
    ['passes a near flag', 12, { side: 'right', dx: 12 }],
    ['stands whole before a far one', 400, { side: 'right', dx: 0 }],
    ['turns to the other side where neither is so', 100, { side: 'left', dx: 0 }],
  ])('%s', (_name, away, expected) => {
    const mark = {
      event: 0,
      row: 0,
      x0: 300,
      x1: 308,
      extent: { form: 'day', from: 0, to: 1, at: 0.5, coreFrom: 0, coreTo: 0 },
    } as const;
    const title = 'Rebels say that they hold the town';
    const [label] = placeLabels([mark], () => title, { x0: 0, x1: 900, flag: 308 + away });
    expect(label).toEqual({ event: 0, text: title, ...expected });
  });

  it('is left out rather than cut to a stump', () => {
    const titles = ['Wide', 'Some forty letters of a title that is long', 'Next'];
    const { byEvent } = labelled(
      titled(titles, (index) => SPAN.first + 40 + index * 3),
      level,
    );
    expect(byEvent.has(1)).toBe(false);
  });

  it('is never longer than a line can be read', () => {
    const { labels } = labelled(
      titled(['word '.repeat(60).trim()], () => SPAN.first),
      14,
    );
    expect(labels[0]?.text.length).toBeLessThanOrEqual(92);
  });
});

describe('the labels of any lane', () => {
  it('touch no mark and no other label of their row, and stay between the edges, at any scale of the level', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, fc.double({ min: 0, max: 1, noNaN: true }), (corpus, level, share) => {
        const { packed, byEvent } = labelled(corpus, level);
        const dayPx = scaleIn(level, share);
        for (const row of rowsAt(packed, dayPx)) {
          const labels = row.flatMap((mark) => {
            const label = byEvent.get(mark.event);
            return label ? [{ ...spanOf(label, mark), event: mark.event }] : [];
          });
          for (const label of labels) {
            expect(label.left).toBeGreaterThanOrEqual(LIMITS.start * dayPx - 1e-6);
            expect(label.right).toBeLessThanOrEqual(LIMITS.end * dayPx + 1e-6);
            // A label may stand within the stretch of its own mark.
            const others = [...row, ...labels].filter(({ event }) => event !== label.event);
            for (const other of others) expect(other.right <= label.left || other.left >= label.right).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('lie on no flag, on whichever side of it their marks stand', () => {
    const anyFlag = fc.integer({ min: LIMITS.start, max: LIMITS.end });
    fc.assert(
      fc.property(
        anyChronology,
        anyLevel,
        fc.double({ min: 0, max: 1, noNaN: true }),
        anyFlag,
        (corpus, level, share, flag) => {
          const packed = packAt(level, columnsOf(corpus), { flag, ...labelling(corpus) });
          const dayPx = scaleIn(level, share);
          const labels = new Map(
            labelsInView(packed, titlesOf(corpus), LIMITS, dayPx, LIMITS).map((label) => [label.event, label]),
          );
          for (const mark of rowsAt(packed, dayPx).flat()) {
            const label = labels.get(mark.event);
            if (!label) continue;
            const { left, right } = spanOf(label, mark);
            expect(left < flag * dayPx && right > flag * dayPx).toBe(false);
          }
        },
      ),
    );
  });

  it('are at most one for each mark, each the beginning of its title', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, (corpus, level) => {
        const { packed, labels, byEvent } = labelled(corpus, level);
        expect(byEvent.size).toBe(labels.length);
        const marked = new Set(packed.marks.map(({ event }) => event));
        for (const { event, text } of labels) {
          expect(marked.has(event)).toBe(true);
          expect(corpus.events.titles[event]?.startsWith(text.replace(/…$/, ''))).toBe(true);
        }
      }),
    );
  });
});

describe('the labels of a view', () => {
  const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

  it('are whole within it, belong to marks in it, and touch nothing in their row', () => {
    fc.assert(
      fc.property(anyChronology, anyLevel, anyShare, anyShare, (corpus, level, scaleShare, place) => {
        const packed = packAt(level, columnsOf(corpus));
        const dayPx = scaleIn(level, scaleShare);
        const days = Math.min(960 / dayPx, LIMITS.end - LIMITS.start);
        const start = LIMITS.start + place * (LIMITS.end - LIMITS.start - days);
        const view = { start, end: start + days };
        const titleOf = titlesOf(corpus);
        const labels = new Map(labelsInView(packed, titleOf, view, dayPx, LIMITS).map((label) => [label.event, label]));
        for (const row of rowsAt(packed, dayPx)) {
          const stretches = row.flatMap((mark) => {
            const label = labels.get(mark.event);
            const beside = label ? [spanOf(label, mark)] : [];
            if (label) {
              expect(mark.right).toBeGreaterThan(view.start * dayPx);
              expect(mark.left).toBeLessThan(view.end * dayPx);
            }
            for (const { left, right } of beside) {
              expect(left).toBeGreaterThanOrEqual(view.start * dayPx - 1e-6);
              expect(right).toBeLessThanOrEqual(view.end * dayPx + 1e-6);
            }
            // A label within a stretch takes none of the row but that.
            return [{ left: mark.left, right: mark.right }, ...(label?.side === 'inside' ? [] : beside)];
          });
          const sorted = stretches.toSorted((a, b) => a.left - b.left);
          sorted.forEach(({ right }, index) => {
            expect(sorted[index + 1]?.left ?? Infinity).toBeGreaterThanOrEqual(right - 1e-6);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('turn to the other side where an edge would cut them', () => {
    const corpus = titled(['A title of some length'], () => SPAN.first + 10);
    const packed = packAt(6, columnsOf(corpus));
    const at = SPAN.first + 10.5;
    const labelAt = (start: number, end: number) =>
      labelsInView(packed, titlesOf(corpus), { start, end }, 30, LIMITS)[0];
    expect(labelAt(at - 2, at + 28)).toMatchObject({ side: 'right', text: 'A title of some length' });
    expect(labelAt(at - 28, at + 2)).toMatchObject({ side: 'left', text: 'A title of some length' });
    expect(labelAt(at + 2, at + 30)).toBeUndefined();
  });
});

describe('the least of a title', () => {
  it.each([
    ['Russia says it has struck the oil fields', 27],
    ['The centre in Baghdad is said to be a channel', 31],
    ['Kartapolov counts', 17],
    ['A a b c d e f g h i j k l m n o p q r s t u v w x y z', 53],
    [`${'x'.repeat(60)} ${'y'.repeat(60)} ${'z'.repeat(60)}`, 92],
  ])('has three words that say something: “%s”', (title, least) => {
    expect(leastCharacters(title)).toBe(least);
  });
});
