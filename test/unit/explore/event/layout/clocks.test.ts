import { describe, expect, it } from 'vitest';
import { CLOCK_WIDTH, layoutClocks } from '#explore/event/layout/clocks.ts';
import { claimOf, detailsOf, october, sourceOf } from '../event-of.ts';

const SOURCES = [sourceOf('a', 4), sourceOf('b', 5)];

describe('layoutClocks', () => {
  it('puts the three clocks on one scale from the first day to the last', () => {
    const clocks = layoutClocks(detailsOf([claimOf('one', 'a'), claimOf('two', 'b')]), SOURCES);
    expect(clocks?.map(({ name, marks, words }) => [name, words, marks])).toEqual([
      ['Happened', '3 Oct 2015', [{ x: 0, width: 200, source: null }]],
      [
        'Said',
        '4 Oct 2015',
        [
          { x: 200, width: 200, source: 0 },
          { x: 200, width: 200, source: 1 },
        ],
      ],
      [
        'Published',
        '4 Oct 2015; 5 Oct 2015',
        [
          { x: 200, width: 200, source: 0 },
          { x: 400, width: 200, source: 1 },
        ],
      ],
    ]);
  });

  it('draws a side without a bound to the edge', () => {
    const when = { ...october(null, 3, 'within'), from: [] };
    expect(layoutClocks(detailsOf([claimOf('one', 'a')], { when }), SOURCES)?.[0]).toMatchObject({
      words: 'by 3 Oct 2015',
      marks: [{ x: 0, width: CLOCK_WIDTH / 2 }],
    });
  });

  it('draws nothing for an event without a day, and says so', () => {
    const when = { ...october(null), from: [] };
    expect(layoutClocks(detailsOf([claimOf('one', 'a')], { when }), SOURCES)?.[0]).toEqual({
      name: 'Happened',
      words: 'no day given',
      marks: [],
    });
  });

  it('keeps a day visible beside years, within the scale', () => {
    const when = { ...october(-4000), from: [] };
    const marks =
      layoutClocks(detailsOf([claimOf('one', 'a')], { when }), SOURCES)?.flatMap((clock) => clock.marks) ?? [];
    expect(marks.every(({ x, width }) => width >= 5 && x >= 0 && x + width <= CLOCK_WIDTH)).toBe(true);
  });

  it('sums up more than three days in words', () => {
    const claims = [1, 2, 3, 9].map((date) => {
      const { earliest, latest } = october(date);
      return claimOf(`c${date}`, 'a', { said: { edtf: '', earliest, latest, words: null, rule: '', outside: null } });
    });
    expect(layoutClocks(detailsOf(claims), SOURCES)?.[1]?.words).toBe('4 times, 1–9 Oct 2015');
  });

  it('is null when no day is known at all', () => {
    const when = { ...october(null), from: [] };
    expect(layoutClocks(detailsOf([], { when }), SOURCES)).toBeNull();
  });
});
