import { describe, expect, test } from 'vitest';

import { type BenchEvent, GROUPS, SEARCH_WORD, SPAN_DAYS } from '../../bench/corpus/bench-event.ts';
import { generateEvents, type Spread, SPREADS } from '../../bench/corpus/generate.ts';
import { seededRandom } from '../../bench/corpus/random.ts';

const SIZE = 2_000;

const generate = (spread: Spread, seed = 1) => generateEvents(SIZE, spread, seededRandom(seed));

const share = (events: readonly BenchEvent[], of: (event: BenchEvent) => boolean) => events.filter(of).length / SIZE;

const length = ({ first, last }: BenchEvent) => last + 1 - first;

describe.each(SPREADS)('events spread as %s', (spread) => {
  test('are the same for the same seed and others for another', () => {
    expect(generate(spread)).toEqual(generate(spread));
    expect(generate(spread)).not.toEqual(generate(spread, 2));
  });

  test('lie within the span, with ids of their own, and fill all groups', () => {
    const events = generate(spread);
    expect(events).toHaveLength(SIZE);
    expect(new Set(events.map(({ id }) => id)).size).toBe(SIZE);
    expect(events.filter(({ first, last }) => first < 0 || last < first || last >= SPAN_DAYS)).toEqual([]);
    expect(events.filter((event) => event.hasEnd !== length(event) > 1)).toEqual([]);
    expect(new Set(events.map(({ group }) => group)).size).toBe(GROUPS);
  });

  test('hold the word that is searched for in some titles only', () => {
    const found = share(generate(spread), ({ title }) => title.includes(SEARCH_WORD));
    expect(found).toBeGreaterThan(0.05);
    expect(found).toBeLessThan(0.3);
  });
});

describe('the shapes', () => {
  test('even: about a third have an end, no five days hold many', () => {
    const events = generate('even');
    expect(share(events, ({ hasEnd }) => hasEnd)).toBeCloseTo(0.3, 1);
    expect(share(events, ({ first }) => first >= 40 && first < 45)).toBeLessThan(0.1);
  });

  test('bursts: ten days hold most of them', () => {
    const days = new Map<number, number>();
    for (const { first } of generate('bursts')) days.set(first, (days.get(first) ?? 0) + 1);
    const busiest = [...days.values()].toSorted((a, b) => b - a).slice(0, 10);
    expect(busiest.reduce((sum, count) => sum + count, 0) / SIZE).toBeGreaterThan(0.75);
  });

  test('one day: all on the same', () => {
    expect(new Set(generate('one-day').map(({ first, last }) => `${first}-${last}`)).size).toBe(1);
  });

  test('long: each lasts for weeks', () => {
    expect(Math.min(...generate('long').map(length))).toBeGreaterThanOrEqual(20);
  });
});
