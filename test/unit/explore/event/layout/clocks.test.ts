import { describe, expect, it } from 'vitest';
import { clockScene } from '#explore/event/layout/clock-scene.ts';
import { CLOCK_WIDTH, layoutClocks } from '#explore/event/layout/clocks.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { claimOf, detailsOf, october, sourceOf } from '../event-of.ts';

const SOURCES = [sourceOf('a', 4), sourceOf('b', 5)];
const clocksOf = (...args: Parameters<typeof detailsOf>) => layoutClocks(detailsOf(...args), SOURCES);
const said = (first: number | null, last = first) => {
  const { earliest, latest } = october(first, last);
  return { edtf: '', earliest, latest, ends: PLAIN_DAYS, words: null, rule: '', outside: null };
};

describe('layoutClocks', () => {
  it('puts the three clocks on one scale, a few days about them', () => {
    const laid = clocksOf([claimOf('one', 'a'), claimOf('two', 'b')]);
    expect(laid?.ends).toEqual(['1 Oct', '7 Oct 2015']);
    expect(laid?.clocks.map(({ name, marks, words }) => [name, words, marks])).toEqual([
      ['Happened', '3 Oct 2015', [{ x: 103, width: 51, source: null, letters: [] }]],
      ['Said', '4 Oct 2015', [{ x: 154, width: 51, source: null, letters: ['A', 'B'] }]],
      [
        'Published',
        '4 Oct 2015; 5 Oct 2015',
        [
          { x: 154, width: 51, source: 0, letters: ['A'] },
          { x: 206, width: 51, source: 1, letters: ['B'] },
        ],
      ],
    ]);
  });

  it('begins with the first day and ends with the last of more than a week', () => {
    const when = { ...october(-20, 30, 'within'), from: [] };
    expect(clocksOf([claimOf('one', 'a')], { when })).toMatchObject({
      ends: ['10 Sep', '30 Oct 2015'],
      clocks: [{ marks: [{ x: 0, width: CLOCK_WIDTH }] }, {}],
    });
  });

  it('is one clock for what was said on the very days on which it was published', () => {
    const names = clocksOf([claimOf('one', 'a'), claimOf('two', 'a')])?.clocks.map(({ name }) => name);
    expect(names).toEqual(['Happened', 'Said and published']);
  });

  it.each([
    ['reported', 'Happened'],
    ['planned', 'Planned for'],
    ['standing', 'Was so'],
  ] as const)('heads the clock of what is %s “%s”', (status, name) => {
    expect(clocksOf([claimOf('one', 'a')], { status })?.clocks[0]?.name).toBe(name);
  });

  it('draws a side without a bound to the edge', () => {
    const when = { ...october(null, 3, 'within'), from: [] };
    expect(clocksOf([claimOf('one', 'a')], { when })?.clocks[0]).toMatchObject({
      words: 'by 3 Oct 2015',
      marks: [{ x: 0 }],
    });
  });

  it('draws nothing for an event without a day, and says so', () => {
    const when = { ...october(null), from: [] };
    expect(clocksOf([claimOf('one', 'a')], { when })?.clocks[0]).toEqual({
      name: 'Happened',
      words: 'no day given',
      marks: [],
    });
  });

  it('keeps a day visible beside years, within the scale', () => {
    const when = { ...october(-4000), from: [] };
    const marks = clocksOf([claimOf('one', 'a')], { when })?.clocks.flatMap((clock) => clock.marks) ?? [];
    expect(marks).not.toEqual([]);
    expect(marks.every(({ x, width }) => width >= 5 && x >= 0 && x + width <= CLOCK_WIDTH)).toBe(true);
  });

  it('sums up more than three days in words', () => {
    const claims = [1, 2, 3, 9].map((date) => claimOf(`c${date}`, 'a', { said: said(date) }));
    expect(clocksOf(claims)?.clocks[1]?.words).toBe('4 times, 1–9 Oct 2015');
  });

  it('is null when no day is known at all', () => {
    const when = { ...october(null), from: [] };
    expect(clocksOf([], { when })).toBeNull();
  });
});

describe('the letters above the marks', () => {
  it('stand beside each other, within the picture, where marks stand close', () => {
    const marks = [0, 2, 4, CLOCK_WIDTH - 5].map((x, source) => ({
      x,
      width: 5,
      source,
      letters: ['ABCD'.charAt(source)],
    }));
    const places = clockScene({ marks }).flatMap((each) =>
      each.kind === 'group' ? each.parts.flatMap((part) => (part.kind === 'text' ? [part.at.x] : [])) : [],
    );
    expect(places).toHaveLength(4);
    for (const [place, x] of places.entries()) {
      expect(x).toBeGreaterThan(place === 0 ? 0 : (places[place - 1] ?? 0) + 8);
      expect(x).toBeLessThan(CLOCK_WIDTH);
    }
  });
});
