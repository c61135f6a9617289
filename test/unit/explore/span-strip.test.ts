import { describe, expect, it } from 'vitest';

import type { Drawn, Rect, Words } from '#drawing/shape.ts';
import { spanStrip } from '#explore/layout/span-strip.ts';
import { at, chronology, type Row, source } from '../../fixtures/records.ts';

const SPAN = { first: at('2015-10-01'), last: at('2015-10-10') };
const A = source('a', '2015-10-04');
const B = source('b', '2015-10-09');

type Percent = `${number}%`;

function flat(parts: readonly Drawn<Percent>[]): readonly Exclude<Drawn<Percent>, { kind: 'group' }>[] {
  return parts.flatMap((part) => (part.kind === 'group' ? flat(part.parts) : [part]));
}

function drawn(rows: readonly (readonly [day: string, ...sources: number[]])[], sources = [A, B], shown?: number[]) {
  const events = rows.map(([date, ...refs], index): Row => ({
    id: `e${index}`,
    reading: 'day',
    earliest: at(date),
    latest: at(date),
    sources: refs,
  }));
  const strip = spanStrip(
    chronology(events, { sources, span: SPAN }),
    Int32Array.from(shown ?? events.map((_, index) => index)),
  );
  const shapes = flat(strip.scene);
  const boxes = shapes.filter((shape): shape is Rect<Percent> => shape.kind === 'rect');
  return {
    ...strip,
    bars: boxes.filter(({ classes }) => classes !== 'fill-raised').map((bar) => [bar.at.x, bar.at.width, bar.at.y]),
    after: boxes.filter(({ classes }) => classes === 'fill-raised').map(({ at: { x, width } }) => [x, width]),
    words: shapes.filter((shape): shape is Words<Percent> => shape.kind === 'text').map(({ text }) => text),
  };
}

describe('the strip of the whole span', () => {
  it('has a bar on each day of a source that has an event, the higher the more', () => {
    const { bars, lanesHeight } = drawn([
      ['2015-10-01', 0],
      ['2015-10-03', 0, 1],
      ['2015-10-03', 0],
    ]);
    expect(bars.map(([x, width]) => [x, width])).toEqual([
      ['0%', '10%'],
      ['20%', '10%'],
      ['20%', '10%'],
    ]);
    const [once, twice, other] = bars.map(([, , y]) => Number(y));
    expect(twice).toBeLessThan(once ?? 0);
    expect(other).toBeGreaterThan(lanesHeight / 2);
  });

  it('shows only what passes the filters', () => {
    expect(
      drawn(
        [
          ['2015-10-01', 0],
          ['2015-10-03', 0],
        ],
        [A, B],
        [1],
      ).bars.map(([x]) => x),
    ).toEqual(['20%']);
  });

  it('leaves out what lies outside the span', () => {
    expect(
      drawn([
        ['2015-09-01', 0],
        ['2015-12-03', 0],
      ]).bars,
    ).toEqual([]);
  });

  it('shades the days after a publication and names the source at it', () => {
    const { after, words } = drawn([]);
    expect(after).toEqual([
      ['40%', '60%'],
      ['90%', '10%'],
    ]);
    expect(words.slice(-2)).toEqual([A.letter, B.letter]);
  });

  it('names a source before its publication where behind it is no room', () => {
    const letters = spanStrip(
      chronology([], { sources: [A, source('c', '2015-10-10')], span: SPAN }),
      new Int32Array(),
    );
    const [a, c] = flat(letters.scene).filter(
      (shape): shape is Words<Percent> => shape.kind === 'text' && /^[AC]$/.test(shape.text),
    );
    expect([a?.align, a?.at.dx, c?.align, c?.at.dx]).toEqual(['start', 4, 'end', -4]);
  });

  it('has one lane for many sources', () => {
    const sources = Array.from({ length: 9 }, (_, index) => source(`s${index}`, '2015-10-04'));
    const { bars, after, lanesHeight } = drawn(
      [
        ['2015-10-01', 0],
        ['2015-10-01', 8],
      ],
      sources,
    );
    expect(bars).toHaveLength(1);
    expect(after).toEqual([]);
    expect(lanesHeight).toBe(10);
  });
});
