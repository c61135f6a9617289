import { describe, expect, it } from 'vitest';
import { brushBars } from '#explore/layout/brush-bars.ts';
import { rangePresets } from '#explore/layout/range-presets.ts';
import { isoFromDay } from '#model/day.ts';
import { at, chronology, source } from '../../fixtures/records.ts';

const on = (iso: string, until = iso) => ({ reading: 'within' as const, earliest: at(iso), latest: at(until) });
const corpus = chronology(
  [
    { id: 'war', ...on('2011-03-15', '2015-10-01'), sources: [1] },
    { id: 'talks', ...on('2015-09-29', '2015-10-02'), sources: [0] },
    { id: 'strike', ...on('2015-09-02'), sources: [0] },
    { id: 'summit', ...on('2015-11-29', '2016-01-05'), sources: [0] },
    { id: 'undated', sources: [0] },
  ],
  { sources: [source('a', '2015-10-04'), source('b', '2015-10-10')] },
);

function presets(title: string, event: number | null = null, of = corpus) {
  const group = rangePresets(of, event).find((each) => each.title === title);
  return group?.presets.map(({ label, span }) => `${label}: ${isoFromDay(span.first)}..${isoFromDay(span.last)}`) ?? [];
}

describe('the days that are offered', () => {
  it('are the months of the corpus', () => {
    expect(presets('Calendar')).toEqual([
      'September: 2015-09-01..2015-09-30',
      'October: 2015-10-01..2015-10-31',
      'November: 2015-11-01..2015-11-30',
    ]);
  });

  it('are its weeks from Monday to Sunday, as far as it goes', () => {
    const weeks = presets('Weeks');
    expect(weeks).toHaveLength(14);
    expect(weeks[0]).toBe('1–6 Sep: 2015-09-01..2015-09-06');
    expect(weeks[1]).toBe('7–13 Sep: 2015-09-07..2015-09-13');
    expect(weeks.at(-1)).toBe('30 Nov: 2015-11-30..2015-11-30');
  });

  it('are what each source tells of that began within the corpus', () => {
    expect(presets('What one source tells of')).toEqual(['A: 2 Sep – 30 Nov: 2015-09-02..2015-11-30']);
  });

  it('are three days on either side of an event, as far as the corpus goes', () => {
    expect(presets('This event', 1)).toEqual(['Within 3 days of it: 2015-09-26..2015-10-05']);
    expect(presets('This event', 2)).toEqual(['Within 3 days of it: 2015-09-01..2015-09-05']);
    expect(presets('This event', 4)).toEqual([]);
  });

  it('are years, or tens or hundreds of them, of a long corpus', () => {
    const long = (first: string, last: string) => ({ ...corpus, span: { first: at(first), last: at(last) } });
    expect(presets('Calendar', null, long('2011-03-01', '2015-11-30'))).toHaveLength(5);
    expect(presets('Calendar', null, long('1951-01-01', '2015-11-30'))[0]).toBe('1950–1959: 1951-01-01..1959-12-31');
    expect(presets('Calendar', null, long('1700-01-01', '1999-12-31'))).toEqual([
      '1700–1799: 1700-01-01..1799-12-31',
      '1800–1899: 1800-01-01..1899-12-31',
      '1900–1999: 1900-01-01..1999-12-31',
    ]);
    expect(presets('Weeks', null, long('2011-03-01', '2015-11-30'))).toEqual([]);
  });
});

describe('the strip', () => {
  it('has a bar for each day, or for a few, and nothing for events beyond it', () => {
    const { span, events } = corpus;
    const bars = brushBars(events, Int32Array.of(0, 1, 2, 3, 4), span);
    expect(bars.days).toBe(1);
    expect(bars.heights).toHaveLength(91);
    expect(bars.heights.filter((height) => height > 0)).toHaveLength(3);
    expect(brushBars(events, Int32Array.of(), { ...span, first: at('2011-01-01') }).heights.length).toBeLessThan(121);
  });
});
