import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SourceStrip, sourceStrips } from '#explore/layout/source-strips.ts';
import { placementAt, sourcesAt } from '#model/chronology.ts';
import type { ScalePart } from '#scale/layout/fluid-scale.ts';
import { at, chronology, type Row, source } from '../../fixtures/records.ts';
import { anyChronology } from '../../fixtures/any-events.ts';

const SPAN = { first: at('2015-10-01'), last: at('2015-10-10') };

function row(first: string, last = first, sources: readonly number[] = [0]): Omit<Row, 'id'> {
  return {
    reading: first === last ? 'day' : 'throughout',
    earliest: first === '' ? null : at(first),
    latest: last === '' ? null : at(last),
    sources,
  };
}

function stripsOf(rows: readonly Omit<Row, 'id'>[], published = '2015-10-04', until = published) {
  const sources = [source('a', published, until), source('b', '2015-10-09')];
  return sourceStrips(
    chronology(
      rows.map((each, index) => ({ ...each, id: `e${index}` })),
      { sources, span: SPAN },
    ),
  );
}

function stripOf(...given: Parameters<typeof stripsOf>): SourceStrip {
  const [strip] = stripsOf(...given).strips;
  if (!strip) throw new Error('no strip');
  return strip;
}

/** In days of the span: `2–3` for its third day. */
function inDays({ x, width }: ScalePart): string {
  return `${Math.round(x * 100) / 10}–${Math.round((x + width) * 100) / 10}`;
}

describe('the strip of a source', () => {
  it('has a bar for each day to which the article dates something, of one scale with all strips', () => {
    const many = Array.from({ length: 4 }, () => row('2015-10-03', '2015-10-03', [1]));
    const { bars } = stripOf([row('2015-10-01'), row('2015-10-03'), ...many]);
    expect(bars.map((bar) => [inDays(bar), bar.height])).toEqual([
      ['0–1', 0.5],
      ['2–3', 0.5],
    ]);
  });

  it('shows beneath them the days that longer stretches cover, cut to the span', () => {
    const { bars, profile } = stripOf([
      row('2015-09-20', '2015-10-02'),
      row('2015-10-02'),
      row('2015-10-02', '2015-10-04'),
      row('2015-10-09', '2015-12-31'),
    ]);
    expect(bars.map(inDays)).toEqual(['1–2']);
    expect(profile.map((bar) => [inDays(bar), Math.round(bar.height ** 2 * 3)])).toEqual([
      ['0–1', 1],
      ['1–2', 3],
      ['2–4', 1],
      ['8–10', 1],
    ]);
  });

  it('sets apart what has one end only, at the day that is known', () => {
    const strip = stripOf([row('', '2015-10-05'), row('', '2015-10-05'), row('2015-10-07', ''), row('', '2015-12-01')]);
    expect(strip.bars).toEqual([]);
    expect(strip.profile).toEqual([]);
    expect(strip.bounds.map((bar) => [inDays(bar), Math.round(bar.height ** 2 * 2)])).toEqual([
      ['4–5', 2],
      ['6–7', 1],
    ]);
  });

  it('counts what it cannot draw', () => {
    const { events, placed } = stripOf([row('', ''), row('2015-09-01'), row('2015-12-01'), row('', '2015-10-02')]);
    expect(events).toBe(4);
    expect(placed).toEqual({ 'in-span': 1, earlier: 1, later: 1, 'no-day': 1 });
  });

  it('counts what no other source reports', () => {
    const rows = [row('2015-10-01'), row('2015-10-02', '2015-10-02', [0, 1]), row('2015-10-03', '2015-10-03', [1])];
    expect(stripsOf(rows).strips.map(({ events, alone }) => [events, alone])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });

  it.each([
    ['2015-10-04', '2015-10-04', '3–4'],
    ['2015-10-04', '2015-10-06', '3–6'],
    ['2015-09-01', '2015-10-01', '0–1'],
    ['2015-11-01', '2015-11-01', null],
  ])('flags its publication within the span: %s to %s', (first, last, expected) => {
    const { published } = stripOf([], first, last);
    expect(published && inDays(published)).toBe(expected);
  });

  it('has several days in a bar where the span is long', () => {
    const span = { first: at('2001-01-01'), last: at('2010-12-31') };
    const rows = ['2001-01-01', '2001-01-02', '2010-12-31'].map((day, index) => ({ ...row(day), id: `e${index}` }));
    const [strip] = sourceStrips(chronology(rows, { sources: [source('a', '2005-01-01')], span })).strips;
    expect(strip?.bars).toHaveLength(2);
    expect(strip?.bars.map(({ x, width }) => [x >= 0, x + width <= 1])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(strip?.bars[0]?.height).toBe(1);
  });

  it('names the months, each where it begins', () => {
    const { months } = sourceStrips(
      chronology([], { span: { first: at('2015-09-01'), last: at('2015-11-30') }, sources: [] }),
    );
    expect(months.map(({ x, label }) => [Math.round(x * 91), label])).toEqual([
      [0, 'September 2015'],
      [30, 'October'],
      [61, 'November'],
    ]);
  });

  it.each([
    ['2015-10-01', '2015-10-10', 'published 4 Oct'],
    ['2015-10-01', '2016-01-10', 'published 4 Oct 2015'],
  ])('has words for its flag with the year where the days are of several: %s to %s', (first, last, words) => {
    const span = { first: at(first), last: at(last) };
    const { strips } = sourceStrips(chronology([], { sources: [source('a', '2015-10-04')], span }));
    expect(strips.map(({ flag }) => flag)).toEqual([words]);
  });

  it('stays within its width and height, and loses no report, for any events', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { strips } = sourceStrips(corpus);
        strips.forEach((strip, index) => {
          for (const part of [...strip.bars, ...strip.profile, ...strip.bounds]) {
            expect(part.x).toBeGreaterThanOrEqual(0);
            expect(part.x + part.width).toBeLessThanOrEqual(1 + 1e-9);
            expect(part.height).toBeGreaterThan(0);
            expect(part.height).toBeLessThanOrEqual(1);
          }
          const own = Array.from(corpus.events.ids.keys()).filter((event) =>
            sourcesAt(corpus.events, event).includes(index),
          );
          expect(strip.events).toBe(own.length);
          for (const place of ['in-span', 'earlier', 'later', 'no-day'] as const)
            expect(strip.placed[place]).toBe(own.filter((event) => placementAt(corpus, event) === place).length);
        });
      }),
    );
  });
});
