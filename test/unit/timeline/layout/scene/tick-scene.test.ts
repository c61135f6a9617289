import { describe, expect, it } from 'vitest';

import { tickScene } from '#timeline/layout/scene/tick-scene.ts';

const limits = { start: 0, end: 100, minDays: 1 };

/** A lane with events on days, their indexes those of the days; of a source, or of none. */
function lane(days: readonly number[], source: number | null = null) {
  const numbers = Float64Array.from(days);
  const column = new Uint8Array(days.length);
  return {
    lane: {
      grouping: source === null ? ('none' as const) : ('source' as const),
      id: 'all',
      index: source ?? 0,
      title: '',
      events: [],
    },
    flag: Infinity,
    columns: {
      length: days.length,
      event: Int32Array.from(days),
      form: column,
      soft: column,
      beyond: column,
      from: numbers,
      to: numbers,
      at: numbers,
      coreFrom: numbers,
      coreTo: numbers,
    },
  };
}

describe('ticks of what is found', () => {
  it('stand at the foot of their lane, once for all at one pixel, and only in view', () => {
    const scene = tickScene(
      [lane([10, 10.01, 20, 95]), lane([50])],
      [40, 80],
      (event) => event !== 20,
      { start: 0, end: 90 },
      900,
      limits,
    );
    const drawn = scene.map((shape) => (shape.kind === 'path' ? shape.at.d : ''));
    expect(drawn).toEqual(['M99 33h2v7h-2z', 'M499 73h2v7h-2z']);
  });

  it('stand in the lane of the source whose passage is found', () => {
    const isMarked = (event: number, source: number | null) => event === 10 && source === 1;
    const scene = tickScene([lane([10], 0), lane([10], 1)], [40, 80], isMarked, limits, 900, limits);
    expect(scene.map((shape) => (shape.kind === 'path' ? shape.at.d : ''))).toEqual(['M89 73h2v7h-2z']);
  });

  it('are none where nothing is found', () => {
    expect(tickScene([lane([10])], [40], () => false, limits, 900, limits)).toEqual([]);
  });
});
