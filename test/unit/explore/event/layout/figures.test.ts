import { describe, expect, it } from 'vitest';
import { sumsOf } from '#explore/event/layout/figures.ts';
import { printNumber, printReading } from '#model/figures/print-figure.ts';
import type { Figure } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { day } from '#model/day.ts';
import { claimOf, figureOf, october } from '../event-of.ts';

describe('printNumber', () => {
  it.each([
    [5, '5'],
    [2289, '2,289'],
    [30_000, '30,000'],
    [1_234_567, '1,234,567'],
    [0.5, '0.5'],
    [1234.5678, '1,234.5678'],
  ])('%d as %s', (value, printed) => {
    expect(printNumber(value)).toBe(printed);
  });
});

describe('printReading', () => {
  const third = day(16_711);
  const period = { first: day(16_710), last: third, ends: PLAIN_DAYS };
  const cases: readonly (readonly [string, Partial<Figure>, string])[] = [
    ['a plain number', {}, '60'],
    ['a qualifier', { qualifier: 'more-than' }, 'more than 60'],
    ['a range', { value: { min: 60, max: 70 }, qualifier: 'about' }, 'about 60–70'],
    ['a running total', { counting: 'running', asOf: third }, '60, total as of 3 Oct 2015'],
    ['a running total without a day', { counting: 'running' }, '60, running total'],
    ['a stock', { counting: 'stock', asOf: third }, '60, at 3 Oct 2015'],
    ['a plan for a period', { mode: 'planned', period }, '60, planned, for 2–3 Oct 2015'],
    [
      'a period that is still open',
      { period: { first: third, last: third, ends: PLAIN_DAYS }, asOf: day(16_712) },
      '60, for 3 Oct 2015, as of 4 Oct 2015',
    ],
  ];
  it.each(cases)('%s', (_, change, printed) => {
    expect(printReading(figureOf('f', 60, change), october(9))).toBe(printed);
  });

  it('leaves out a period that is just the days of the claim', () => {
    expect(printReading(figureOf('f', 60, { period }), october(2, 3))).toBe('60');
  });
});

describe('sumsOf', () => {
  const claims = (...figures: readonly Figure[]) => [claimOf('c', 'a', { figures })];
  const item = (id: string, value: number, change: Partial<Figure> = {}) =>
    figureOf(id, value, { partOf: 'all', ...change });

  it.each([
    [
      'items that reach the stated total',
      claims(figureOf('all', 55), item('a', 29), item('b', 23), item('c', 2), item('d', 1)),
      ['29 + 23 + 2 + 1 = 55'],
    ],
    [
      'items that do not',
      claims(figureOf('all', 456), item('a', 46), item('b', 1300)),
      ['46 + 1,300 = 1,346; the stated total is 456'],
    ],
    ['a total that stands elsewhere', claims(item('a', 1), item('b', 2)), ['1 + 2 = 3']],
    ['a total of one item', claims(figureOf('all', 5), item('a', 5)), []],
    [
      'an item that is no single number',
      claims(figureOf('all', 5), item('a', 1), item('b', 2, { value: { min: 2, max: 4 } })),
      [],
    ],
    ['figures of the same measure without a total', claims(figureOf('a', 1), figureOf('b', 2)), []],
  ])('%s', (_, given, sums) => {
    expect(sumsOf(given)).toEqual(sums);
  });
});
