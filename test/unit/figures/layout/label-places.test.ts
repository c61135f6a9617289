import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { PlotScale } from '#figures/layout/figure-scene.ts';
import { labelPlaces, overlap } from '#figures/layout/label-places.ts';
import { day, isoFromDay } from '#model/day.ts';

import { at } from '../../../fixtures/records.ts';
import { period, toldFigure } from '../../../fixtures/told-figure.ts';

const START = at('2015-10-01');
const SCALE: PlotScale = { view: { start: START, end: at('2015-10-31') }, width: 550, height: 112, most: 100 };

it('a label stands beside what it names where it is alone', () => {
  const [high, low] = [100, 0].map((value) => toldFigure({ id: `${value}`, value: { min: value, max: value } }));
  expect(high && labelPlaces([high], SCALE).get('100')?.y).toBe(20);
  expect(low && labelPlaces([low], SCALE).get('0')?.y).toBe(108);
});

it.each([
  [1100, 108],
  [300, 96],
])('on a plot of %i pixels a label makes way for its neighbour only where it would lie on it', (width, y) => {
  const far = toldFigure({ id: 'far', asOf: day(START + 6), value: { min: 0, max: 0 } });
  const near = toldFigure({ id: 'near', asOf: day(START + 4), value: { min: 0, max: 0 } });
  expect(labelPlaces([near, far], { ...SCALE, width }).get('far')?.y).toBe(y);
});

it('no two labels of neighbouring days lie on each other, and none leaves the plot', () => {
  const figures = fc
    .uniqueArray(fc.tuple(fc.nat(29), fc.nat(100)), { maxLength: 4 })
    .map((pairs) =>
      pairs.map(([days, value], place) =>
        toldFigure({ id: `${place}`, asOf: day(START + days), value: { min: value, max: value } }),
      ),
    );
  fc.assert(
    fc.property(figures, (all) => {
      const places = labelPlaces(all, SCALE);
      const labels = [...places.values()];
      for (const [place, one] of labels.entries()) {
        expect(one.y).toBeGreaterThanOrEqual(11);
        expect(one.y).toBeLessThanOrEqual(108);
        for (const other of labels.slice(place + 1))
          if (overlap(one, other)) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(12);
      }
    }),
  );
});

it('of more labels than have room the others have none, and what is out of view has none', () => {
  const crowd = Array.from({ length: 40 }, (_, place) =>
    toldFigure({ id: `${place}`, asOf: day(START + 10), value: { min: 50, max: 50 } }),
  );
  const places = [...labelPlaces(crowd, SCALE).values()].map(({ y }) => y).toSorted((a, b) => a - b);
  expect(places.length).toBeGreaterThan(4);
  expect(places.length).toBeLessThan(10);
  for (const [index, y] of places.slice(1).entries()) expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(12);
  expect(labelPlaces([toldFigure({ id: 'far', asOf: day(START - 3), value: { min: 1, max: 1 } })], SCALE).size).toBe(0);
});

it('the labels of counts of late periods lie on no other: they end where their days begin', () => {
  const counts = [8, 10, 12, 14].map((first) =>
    toldFigure({
      id: `${first}`,
      counting: 'period',
      asOf: null,
      period: period(isoFromDay(day(START + first)), '2015-10-30'),
      value: { min: 50, max: 50 },
    }),
  );
  const ends = counts.map(({ id }) => labelPlaces(counts, SCALE).get(id)?.to);
  expect(ends).toEqual([8, 10, 12, 14].map((first) => expect.closeTo(first / 30, 6)));
});
