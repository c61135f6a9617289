import { expect, it } from 'vitest';

import { inTimeOrder, plotsOf } from '#figures/layout/plots.ts';

import { at } from '../../../fixtures/records.ts';
import { period, toldFigure } from '../../../fixtures/told-figure.ts';

const running = toldFigure({ id: 'running', counting: 'running', value: { min: 2289, max: 2289 } });
const week = toldFigure({ id: 'week', counting: 'period', asOf: null, period: period('2015-10-02', '2015-10-04') });
const undated = toldFigure({ id: 'undated', counting: 'period', asOf: null, value: { min: 900, max: 900 } });

it('totals, counts of a period and stocks never share a scale', () => {
  expect(plotsOf([week, running]).map(({ counting, most }) => [counting, most])).toEqual([
    ['running', 2289],
    ['period', 10],
  ]);
});

it('a figure without a day is in the table, and does not stretch the scale', () => {
  const [plot] = plotsOf([week, undated]);
  expect(plot?.most).toBe(10);
  expect(plot?.figures.map(({ id }) => id)).toEqual(['week', 'undated']);
});

it('figures stand in time order, what was planned for a day before what was done', () => {
  const planned = toldFigure({ id: 'planned', mode: 'planned' });
  const later = toldFigure({ id: 'later', asOf: at('2015-10-07') });
  expect(inTimeOrder([later, undated, toldFigure({ id: 'done' }), planned, week]).map(({ id }) => id)).toEqual([
    'week',
    'planned',
    'done',
    'later',
    'undated',
  ]);
});
