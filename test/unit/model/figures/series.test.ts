import { describe, expect, it } from 'vitest';

import { countedWords, derivedFrom, printDerived, totalsOf } from '#model/figures/series.ts';

import { at } from '../../../fixtures/records.ts';
import { period, toldFigure } from '../../../fixtures/told-figure.ts';

describe('what words count', () => {
  it.each([
    ['1,631 combat sorties', 'combat sorties'],
    ['2,289 sorties', 'sorties'],
    ['more than 60 missions', 'missions'],
    ['over 50 IS facilities', 'is facilities'],
    ['456 ISIL Targets', 'isil targets'],
    ['around 30 000 people', 'people'],
    ['doubled', 'doubled'],
  ])('%s: %s', (words, counted) => {
    expect(countedWords(words)).toBe(counted);
  });
});

const total = (asOf: string, value: number, first = '2015-09-30') =>
  toldFigure({
    id: `${asOf} ${value}`,
    counting: 'running',
    asOf: at(asOf),
    period: period(first, asOf),
    value: { min: value, max: value },
  });

describe('what two totals make', () => {
  it('is their difference, over the days between, beside the rate before', () => {
    const [derived] = derivedFrom(totalsOf([total('2015-11-17', 2289), total('2015-11-03', 1631)]));
    expect(derived && printDerived(derived)).toBe('2,289 − 1,631 = 658 in 14 days: 47 a day; 48 a day before');
  });

  it('is nothing where they begin on different days, on one day, or go down', () => {
    expect(derivedFrom(totalsOf([total('2015-11-03', 10), total('2015-11-17', 20, '2015-10-01')]))).toEqual([]);
    expect(derivedFrom(totalsOf([total('2015-11-03', 10), total('2015-11-03', 20)]))).toEqual([]);
    expect(derivedFrom(totalsOf([total('2015-11-03', 20), total('2015-11-17', 10)]))).toEqual([]);
  });

  it('is nothing of a range, or of a total without a day', () => {
    const range = { ...total('2015-11-17', 20), value: { min: 20, max: 30 } };
    expect(totalsOf([total('2015-11-03', 10), range, { ...total('2015-11-17', 30), asOf: null }])).toHaveLength(1);
  });
});
