import { describe, expect, it } from 'vitest';

import type { Drawn } from '#drawing/shape.ts';
import { figureScene, type PlotScale } from '#figures/layout/figure-scene.ts';
import { joinScene } from '#figures/layout/join-scene.ts';
import type { ToldFigure } from '#model/surveys/figures.ts';

import { at } from '../../../fixtures/records.ts';
import { period, toldFigure } from '../../../fixtures/told-figure.ts';

/** Ten days in view, a tenth of the width each; 100 at the top. */
const SCALE: PlotScale = {
  view: { start: at('2015-10-01'), end: at('2015-10-11') },
  width: 550,
  height: 101,
  most: 100,
};
const BASE = 100;
const heightOf = (value: number) => BASE - (value / 100) * 84;

type Shape = Exclude<Drawn<`${number}%`>, { readonly kind: 'group' }>;

function drawn(change: Partial<ToldFigure>): readonly Shape[] {
  return figureScene(toldFigure(change), SCALE, { letter: 'A', y: 20 }).filter(
    (part): part is Shape => part.kind !== 'group',
  );
}

const lines = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));
const boxes = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
const labels = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
/** Lines without length: points. */
const points = (shapes: readonly Shape[]) =>
  lines(shapes).filter(({ at: { x1, x2, y1, y2 } }) => x1 === x2 && y1 === y2);

describe('a running total', () => {
  const shapes = drawn({
    counting: 'running',
    value: { min: 50, max: 50 },
    period: period('2015-10-01', '2015-10-06'),
  });

  it('has its point at its as-of day and its value', () => {
    expect(points(shapes).map(({ at: { x1, y1 } }) => [x1, y1])).toEqual([['55%', heightOf(50)]]);
  });

  it('has a dotted foot from the first day counted, and a riser at the as-of day: no slope', () => {
    const [foot] = lines(shapes).filter(({ classes }) => classes.includes('dasharray'));
    expect(foot?.at).toMatchObject({ x1: '0%', x2: '55%' });
    for (const { at: place } of lines(shapes)) expect(place.x1 === place.x2 || place.y1 === place.y2).toBe(true);
    const [riser] = lines(shapes).filter(({ at: { y1, y2 } }) => y1 === BASE && y2 === heightOf(50));
    expect(riser?.at).toMatchObject({ x1: '55%', x2: '55%' });
  });
});

describe('a count of a period', () => {
  it('stands over its days, from zero to its value, hollow', () => {
    const [box] = boxes(
      drawn({ counting: 'period', value: { min: 50, max: 50 }, period: period('2015-10-02', '2015-10-04') }),
    );
    expect(box?.at).toMatchObject({ x: '10%', width: '30%', y: heightOf(50) });
    expect((box?.at.y ?? 0) + (box?.at.height ?? 0)).toBeCloseTo(BASE);
    expect(box?.classes).toContain('fill-paper');
  });

  it('is dashed where it is planned', () => {
    const [box] = boxes(drawn({ counting: 'period', mode: 'planned', period: period('2015-10-02', '2015-10-02') }));
    expect(box?.classes).toContain('dasharray');
    expect(box?.classes).toContain('fill-none');
  });

  it('is seen however small it is', () => {
    const [box] = boxes(
      drawn({ counting: 'period', value: { min: 0, max: 0 }, period: period('2015-10-02', '2015-10-02') }),
    );
    expect(box?.at.height).toBeGreaterThanOrEqual(2);
  });

  it('is nowhere without its days, not even at the day of its publication', () => {
    expect(drawn({ counting: 'period', period: null, asOf: null })).toEqual([]);
  });
});

describe('a stock', () => {
  it('is a point on its as-of day', () => {
    expect(points(drawn({ value: { min: 50, max: 50 } }))).toHaveLength(1);
  });

  it('is nowhere without a day', () => {
    expect(drawn({ asOf: null })).toEqual([]);
  });
});

describe('how sure a number is', () => {
  it.each(['more-than', 'at-least'] as const)('%s is open upwards', (qualifier) => {
    const shapes = drawn({ qualifier, value: { min: 50, max: 50 } });
    const up = lines(shapes).filter(({ at: { y1, y2 } }) => y2 < y1);
    expect(up).toHaveLength(1);
    expect(labels(shapes).map(({ text }) => text)).toContain('▲');
    expect(points(shapes).some(({ classes }) => classes.includes('stroke-paper'))).toBe(qualifier === 'more-than');
  });

  it('up to has its top at the value and fades below it', () => {
    const shapes = drawn({ qualifier: 'up-to', value: { min: 50, max: 50 } });
    const fading = lines(shapes).filter(({ at: { y1, y2 } }) => y2 > y1);
    expect(fading[0]?.at.y1).toBe(heightOf(50));
    expect(fading.map(({ classes }) => /opacity-(\d+)/.exec(classes)?.[1])).toEqual(['70', '40', '20']);
  });

  it('about has a soft edge', () => {
    const [soft, sure] = points(drawn({ qualifier: 'about' }));
    expect(soft?.classes).toContain('opacity-30');
    expect(soft?.lineWidth).toBeGreaterThan(sure?.lineWidth ?? 0);
  });

  it('a range is a bar with two ends and no middle', () => {
    const shapes = drawn({ value: { min: 30, max: 40 } });
    expect(points(shapes).map(({ at: { y1 } }) => y1)).toEqual([heightOf(30), heightOf(40)]);
  });

  it('is said in the label, too, with the letter of the source', () => {
    const [label] = labels(drawn({ qualifier: 'about' }));
    expect(label?.text.replaceAll(/[\u2066-\u2069]/g, '')).toBe('about 10 A');
  });
});

describe('lines between totals', () => {
  const total = (asOf: string, value: number, change: Partial<ToldFigure> = {}) =>
    toldFigure({
      id: asOf,
      counting: 'running',
      asOf: at(asOf),
      period: period('2015-10-01', asOf),
      value: { min: value, max: value },
      words: `${value} sorties`,
      ...change,
    });

  it('are steps: level to the day of the next, then up', () => {
    const steps = joinScene([total('2015-10-03', 20), total('2015-10-06', 50)], SCALE);
    expect(steps.flatMap((part) => (part.kind === 'line' ? [part.at] : []))).toEqual([
      { x1: '25%', y1: heightOf(20), x2: '55%', y2: heightOf(20) },
      { x1: '55%', y1: heightOf(20), x2: '55%', y2: heightOf(50) },
    ]);
  });

  it.each<[string, Partial<ToldFigure>]>([
    ['measure', { measure: 'strikes' }],
    ['words', { words: '50 combat sorties' }],
    ['first day', { period: period('2015-10-02', '2015-10-06') }],
    ['origin', { origin: 'speaker:b' }],
    ['mode', { mode: 'planned' }],
    ['counting', { counting: 'stock' }],
  ])('join nothing whose %s differs', (_, change) => {
    expect(joinScene([total('2015-10-03', 20), total('2015-10-06', 50, change)], SCALE)).toEqual([]);
  });
});
