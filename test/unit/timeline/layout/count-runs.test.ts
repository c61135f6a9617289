import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLabels, COUNT_CHARACTER_PX, COUNT_GAP } from '#timeline/layout/count-labels.ts';
import { clustersOf, countRuns, type PackedCluster } from '#timeline/layout/count-runs.ts';
import { daysOfCluster } from '#timeline/layout/words/cluster-days.ts';
import { LIMITS, many, SPAN } from '../../../fixtures/any-events.ts';
import { columnsOf, packAt, scaleIn } from './placed.ts';

/** Counts of events on these days of the span, at a scale. */
function countsOn(days: readonly number[], dayPx: number, flag = Infinity): readonly PackedCluster[] {
  const columns = columnsOf(many(days.length, (index) => SPAN.first + (days[index] ?? 0)));
  const isCounted = new Uint8Array(days.length).fill(1);
  const options = { dayPx, wordsStart: LIMITS.start, wordsDays: 140 / dayPx, flag };
  return clustersOf(columns, isCounted, countRuns(columns, isCounted, options));
}

const inWords = (clusters: readonly PackedCluster[]) =>
  clusters.map((cluster) => `${cluster.events.length} in ${daysOfCluster(cluster, false)}`);

describe('the counts of a lane', () => {
  it.each<[string, number[], number, string[]]>([
    ['of one day are one', [9, 9, 9], 12, ['3 in 10 Sep']],
    ['near each other are one, over the days of their events', [10, 10, 15], 12, ['3 in 11–16 Sep']],
    ['have words between them where there is room', [0, 30, 31], 12, ['1 in 1 Sep', '2 in 1–2 Oct']],
    ['are told apart when zoomed in', [10, 15], 60, ['1 in 11 Sep', '1 in 16 Sep']],
    [
      'that follow each other day by day are cut where their words fit',
      Array.from({ length: 48 }, (_, index) => index),
      10,
      ['14 in 1–14 Sep', '14 in 15–28 Sep', '14 in 29 Sep – 12 Oct', '6 in 13–18 Oct'],
    ],
  ])('%s', (_, days, dayPx, expected) => {
    expect(inWords(countsOn(days, dayPx))).toEqual(expected);
  });

  it('end with the day of publication, though others follow it at once', () => {
    expect(inWords(countsOn([15, 15, 16, 17], 12, SPAN.first + 16))).toEqual(['2 in 16 Sep', '2 in 17–18 Sep']);
  });

  it('say their year where days need it', () => {
    const [cluster] = countsOn([3, 4], 12);
    expect(cluster && [daysOfCluster(cluster), daysOfCluster(cluster, false)]).toEqual(['4–5 Sep 2015', '4–5 Sep']);
  });
});

describe('the words of counts', () => {
  const wordsIn = (days: readonly number[], view: { start: number; end: number }, dayPx: number, hasMarks = true) => {
    const clusters = countsOn(days, dayPx);
    const marks = packAt(6, columnsOf(many(Number(hasMarks), () => SPAN.first))).marks;
    const labels = countLabels({ clusters, marks, markRows: 1, flag: Infinity }, view, dayPx, {
      year: false,
      counted: 'event',
    });
    return clusters.map((cluster) => {
      const label = labels.get(cluster);
      return label ? `${label.text} ${label.side}` : null;
    });
  };
  const from = SPAN.first;

  it.each<[string, number[], [number, number], number, (string | null)[]]>([
    ['stand before the bars', [40, 41], [0, 91], 12, ['2 more, 11–12 Oct left']],
    ['stand behind them at the left edge', [1, 1], [0, 91], 12, ['2 more, 2 Sep right']],
    ['stand on bars that are wider than the view', [40, 41], [40.5, 41.5], 160, ['2 more, 11–12 Oct on']],
    ['are shorter where there is less room', [0], [0, 2], 40, ['1 right']],
    ['are none for what is out of view', [40], [0, 20], 12, [null]],
  ])('%s', (_, days, [start, end], dayPx, expected) => {
    expect(wordsIn(days, { start: from + start, end: from + end }, dayPx)).toEqual(expected);
  });

  it('speak of no more where there is nothing else', () => {
    expect(wordsIn([40], LIMITS, 12, false)).toEqual(['1 event, 11 Oct left']);
  });

  it('are whole, and touch no other words, no flag and no bars but their own', () => {
    const anyDays = fc.array(fc.nat(90), { minLength: 1, maxLength: 60 }).map((days) => days.toSorted((a, b) => a - b));
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    const anyFlag = fc.option(fc.integer({ min: LIMITS.start, max: LIMITS.end }), { nil: Infinity });
    fc.assert(
      fc.property(
        anyDays,
        fc.integer({ min: 4, max: 16 }),
        anyShare,
        anyShare,
        anyFlag,
        (days, level, scale, place, flag) => {
          const dayPx = scaleIn(level, scale);
          const length = Math.min(960 / dayPx, 91);
          const start = LIMITS.start + place * (91 - length);
          const view = { start, end: start + length };
          const clusters = countsOn(days, scaleIn(level, 0), flag);
          const labels = countLabels({ clusters, marks: [], markRows: 0, flag }, view, dayPx, {
            year: false,
            counted: 'event',
          });
          const boxes = clusters.flatMap((cluster) => {
            const label = labels.get(cluster);
            if (!label) return [];
            const [x0, x1] = [cluster.from * dayPx, cluster.to * dayPx];
            const width = label.text.length * COUNT_CHARACTER_PX;
            const left =
              label.side === 'left' ? x0 - COUNT_GAP - width : label.side === 'right' ? x1 + COUNT_GAP : x0 + label.dx;
            return [{ left, right: left + width, cluster, isAbove: label.side === 'above' }];
          });
          for (const { left, right, cluster, isAbove } of boxes) {
            expect(left).toBeGreaterThanOrEqual(view.start * dayPx - 1e-6);
            expect(right).toBeLessThanOrEqual(view.end * dayPx + 1e-6);
            expect(left < flag * dayPx - 1e-6 && right > flag * dayPx + 1e-6).toBe(false);
            for (const other of boxes) {
              if (other.cluster === cluster || other.isAbove !== isAbove) continue;
              expect(other.left >= right || other.right <= left).toBe(true);
            }
            if (isAbove) continue;
            for (const other of clusters) {
              if (other === cluster) continue;
              expect(other.from * dayPx >= right || other.to * dayPx <= left).toBe(true);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
