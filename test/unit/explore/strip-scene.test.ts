import { describe, expect, it } from 'vitest';
import type { SourceStrip } from '#explore/layout/source-strips.ts';
import { STRIP_HEIGHT, stripScene } from '#explore/layout/strip-scene.ts';
import type { ScalePart } from '#scale/layout/fluid-scale.ts';
import { calendarScene } from '#scale/layout/strip-ground.ts';

function stripOf(change: Partial<SourceStrip>): SourceStrip {
  const placed = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
  return {
    bars: [],
    profile: [],
    bounds: [],
    published: null,
    flag: 'published 4 Oct',
    events: 0,
    alone: 0,
    placed,
    ...change,
  };
}

const flagAt = (published: ScalePart) =>
  stripScene(stripOf({ published }), []).flatMap((part) => (part.kind === 'text' ? [part] : []));

describe('the picture of a strip', () => {
  it('has a bar of half its height for a half, a little narrower than its day, on the line below', () => {
    const [bar] = stripScene(stripOf({ bars: [{ x: 0.5, width: 0.1, height: 0.5 }] }), []);
    expect(bar).toMatchObject({ kind: 'rect', at: { x: '50.7%', y: 42, width: '8.6%', height: 24 } });
    expect(bar?.kind === 'rect' && bar.at.y + bar.at.height).toBe(STRIP_HEIGHT - 1);
  });

  it('has its flag’s words after the pole where there is room, else before the days', () => {
    expect(flagAt({ x: 0.3, width: 0.1 })).toMatchObject([{ align: 'start', at: { x: '40%', dx: 5 } }]);
    expect(flagAt({ x: 0.7, width: 0.1 })).toMatchObject([{ align: 'end', at: { x: '70%', dx: -5 } }]);
    expect(stripScene(stripOf({}), []).some(({ kind }) => kind === 'text')).toBe(false);
  });

  it('has a line for each month, where its name begins', () => {
    const months = [
      { x: 0, label: 'September 2015' },
      { x: 0.33, label: 'October 2015' },
    ];
    const lines = stripScene(stripOf({}), months).flatMap((part) =>
      part.kind === 'line' && part.at.x1 === part.at.x2 ? [part.at.x1] : [],
    );
    expect(lines).toEqual(['0%', '33%']);
  });

  it.each([
    [1000, ['September 2015', 'October', '2016']],
    [300, ['Sep', 'October', '2016']],
    [110, ['Sep', 'Oct', '2016']],
    [60, []],
  ])('has as much of their names as has room, %d pixels wide', (width, names) => {
    const months = [
      { x: 0, label: 'September 2015' },
      { x: 0.25, label: 'October' },
      { x: 0.5, label: '' },
      { x: 0.75, label: '2016' },
    ];
    const words = calendarScene(months, width);
    expect(words.flatMap((part) => (part.kind === 'text' ? [part.text] : []))).toEqual(names);
  });
});
