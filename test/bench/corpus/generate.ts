import { type BenchEvent, GROUPS, SEARCH_WORD, SPAN_DAYS } from './bench-event.ts';
import { type Random, wholeBetween } from './random.ts';

/** How events with one claim each lie in time. */
export const SPREADS = ['even', 'bursts', 'one-day', 'long'] as const;
export type Spread = (typeof SPREADS)[number];

type Days = Pick<BenchEvent, 'first' | 'last' | 'hasEnd'>;

const LAST = SPAN_DAYS - 1;

/** Share of events with an end, and how many days they last at most. */
const ENDED = 0.3;
const SHORT_DAYS = 7;

/** Four fifths of a corpus in bursts stand in these, each of two days. */
const BURSTS = [9, 24, 41, 58, 77] as const;
const IN_BURSTS = 0.8;

const ONE_DAY = 45;

const THINGS = [SEARCH_WORD, 'checkpoint', 'depot', 'crossing', 'briefing', 'envoy', 'runway', 'pipeline'] as const;
const DEEDS = ['reported', 'inspected', 'announced', 'moved', 'counted', 'denied', 'reopened', 'closed'] as const;
const SIDES = ['north', 'south', 'east', 'west'] as const;

function from(first: number, length: number): Days {
  return { first, last: Math.min(LAST, first + length - 1), hasEnd: length > 1 };
}

function shortOrDay(random: Random): number {
  return random() < ENDED ? wholeBetween(random, 2, SHORT_DAYS) : 1;
}

const PLACE: Readonly<Record<Spread, (random: Random) => Days>> = {
  even: (random) => from(wholeBetween(random, 0, LAST - SHORT_DAYS), shortOrDay(random)),
  bursts: (random) => {
    if (random() >= IN_BURSTS) return PLACE.even(random);
    const burst = BURSTS[wholeBetween(random, 0, BURSTS.length - 1)] ?? 0;
    return from(burst + wholeBetween(random, 0, 1), shortOrDay(random));
  },
  'one-day': () => from(ONE_DAY, 1),
  long: (random) => from(wholeBetween(random, 0, 60), wholeBetween(random, 20, 70)),
};

function pick(random: Random, words: readonly string[]): string {
  return words[wholeBetween(random, 0, words.length - 1)] ?? '';
}

/** `size` events in time order; the same ones for the same random numbers. */
export function generateEvents(size: number, spread: Spread, random: Random): readonly BenchEvent[] {
  const events = Array.from({ length: size }, (_, index): BenchEvent => {
    const words = `${pick(random, THINGS)} ${pick(random, DEEDS)} ${wholeBetween(random, 2, 40)} km ${pick(random, SIDES)}`;
    return {
      id: `event-${index}`,
      title: `Event ${index}: ${words} of the river`,
      group: wholeBetween(random, 0, GROUPS - 1),
      ...PLACE[spread](random),
    };
  });
  return events.toSorted((a, b) => a.first - b.first);
}
