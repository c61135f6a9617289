import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Claim, Event, Tie } from '#model/corpus.ts';
import { day } from '#model/day.ts';
import { orderCorpus } from '#model/order/order-corpus.ts';
import type { When } from '#model/when.ts';

import { anyDate, SPAN } from '../../../fixtures/any-events.ts';
import { at, claim, event, source, when } from '../../../fixtures/records.ts';

const SOURCES = [source('a', '2015-10-04'), source('b', '2015-10-10')];

interface Given {
  readonly id: string;
  readonly when: When;
  readonly after?: readonly string[];
  readonly before?: readonly string[];
  /** Where it is told: the source, and the place in it. */
  readonly told?: readonly [source: string, start: number];
}

function ties(ids: readonly string[] = []): readonly Tie[] {
  return ids.map((id) => ({ event: id, words: { source: 'a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 } }));
}

function ordered(given: readonly Given[]) {
  const claims = given.map((each): Claim => {
    const [from, start] = each.told ?? ['a', 0];
    const passage = { id: '', source: from, exact: 'x', prefix: '', suffix: '', start, end: start + 1 };
    const { id, after, before } = each;
    return claim({
      id: `${id}-claim`,
      event: id,
      source: from,
      when: each.when,
      after: ties(after),
      before: ties(before),
      passages: [passage],
    });
  });
  const events = given.map(({ id, when: date }): Event => {
    const whole = event({ id, when: date });
    return { ...whole, when: { ...whole.when, from: [`${id}-claim`] } };
  });
  return orderCorpus({ events, claims, sources: SOURCES });
}

const idsOf = (given: readonly Given[]) => ordered(given).events.map(({ id }) => id);

/** The narrowed bounds of one of the events. */
const narrowed = (id: string, given: readonly Given[]) =>
  ordered(given).events.find((each) => each.id === id)?.when.narrowed;

function time(minutes: number, zone: string | null = null): When['at'] {
  const words = { source: 'a', exact: 'x', prefix: '', suffix: '', start: 0, end: 1 };
  return { words, minutes, zone: zone === null ? null : { ...words, exact: zone } };
}

const ON_4TH = when('day', '2015-10-04');

describe('the order of events', () => {
  it('goes by the last day on which they can have happened, those without a day last', () => {
    const given = [
      { id: 'none', when: when(null) },
      { id: 'within', when: when('within', '2015-10-01', '2015-10-09') },
      { id: 'day', when: ON_4TH },
      { id: 'state', when: when('throughout', '2015-10-05', '2015-10-30') },
      { id: 'or-later', when: when('within', '2015-10-06', '') },
    ];
    expect(idsOf(given)).toEqual(['day', 'state', 'or-later', 'within', 'none']);
  });

  it('goes within a day by what came first, then by what is told first, never by id', () => {
    const told = [
      { id: 'c', when: ON_4TH, told: ['a', 5] as const },
      { id: 'a', when: ON_4TH, told: ['b', 1] as const },
      { id: 'b', when: ON_4TH, told: ['a', 9] as const },
    ];
    expect(idsOf(told)).toEqual(['c', 'b', 'a']);
    expect(idsOf([...told, { id: 'first', when: ON_4TH, told: ['b', 7], before: ['c'] }])).toEqual([
      'first',
      'c',
      'b',
      'a',
    ]);
  });

  it('goes by times of one printed zone, and by no others', () => {
    const clocks = (zones: readonly (string | null)[]) => [
      { id: 'late', when: { ...ON_4TH, at: time(600, zones[0]) }, told: ['a', 1] as const },
      { id: 'early', when: { ...ON_4TH, at: time(500, zones[1]) }, told: ['a', 2] as const },
    ];
    expect(idsOf(clocks([null, null]))).toEqual(['early', 'late']);
    expect(idsOf(clocks(['GMT', 'GMT']))).toEqual(['early', 'late']);
    expect(idsOf(clocks(['GMT', null]))).toEqual(['late', 'early']);
  });
});

describe('what order adds to dates', () => {
  const crash = { id: 'crash', when: when('day', '2015-10-31') };
  it.each<[string, When, readonly [string, string] | null]>([
    ['a day by which it had happened', when('within', '', '2015-11-17'), ['2015-10-31', '2015-11-17']],
    ['no day at all', when(null), ['2015-10-31', '']],
    ['a day that is later anyway', when('day', '2015-11-04'), null],
    ['a state by then', when('throughout', '', '2015-11-17'), ['2015-10-31', '2015-11-17']],
    ['a count, whose first day it leaves alone', when('accumulated', '2015-09-30', '2015-11-17'), null],
  ])('to %s, after a day', (_name, date, expected) => {
    const found = narrowed('e', [crash, { id: 'e', when: date, after: ['crash'] }]);
    const [first = '', last = ''] = expected ?? [];
    const bound = (iso: string) => (iso === '' ? null : at(iso));
    expect(found).toEqual(expected && { earliest: bound(first), latest: bound(last) });
  });

  it('is that a cause came no later than what followed it', () => {
    const given = [
      { id: 'cause', when: when('within', '2015-10-01', '') },
      { ...crash, after: ['cause'] },
    ];
    expect(narrowed('cause', given)).toEqual({ earliest: at('2015-10-01'), latest: at('2015-10-31') });
  });

  it('goes on from event to event', () => {
    const given = [
      crash,
      { id: 'b', when: when(null), after: ['crash'] },
      { id: 'c', when: when('within', '', '2015-11-17'), after: ['b'] },
    ];
    expect(narrowed('b', given)).toEqual({ earliest: at('2015-10-31'), latest: at('2015-11-17') });
    expect(narrowed('c', given)).toEqual({ earliest: at('2015-10-31'), latest: at('2015-11-17') });
  });
});

/**
 * Events of any dates, each after some of those before it in a list whose order is not that of
 * ids.
 */
const anyOrder = fc
  .array(fc.tuple(anyDate, fc.array(fc.nat(), { maxLength: 2 }), fc.nat(9)), { maxLength: 12 })
  .map((rows) =>
    rows.map(([date, causes, start], index): Given => {
      const written = when(date.reading);
      return {
        id: `e${rows.length - index}`,
        when: { ...written, earliest: date.earliest, latest: date.latest },
        after: index === 0 ? [] : [...new Set(causes.map((cause) => `e${rows.length - (cause % index)}`))],
        told: ['a', start],
      };
    }),
  );

describe('any order without circles', () => {
  it('never lists an effect before its cause, unless the days exclude it', () => {
    fc.assert(
      fc.property(anyOrder, (given) => {
        const sorted = idsOf(given);
        const after = given.flatMap(({ id, after: causes = [] }) => causes.map((cause) => [cause, id] as const));
        for (const [cause, effect] of after) expect(sorted.indexOf(cause)).toBeLessThan(sorted.indexOf(effect));
      }),
    );
  });

  it('only ever narrows bounds, and touches no date', () => {
    fc.assert(
      fc.property(anyOrder, (given) => {
        for (const { id, when: date } of ordered(given).events) {
          const written = given.find((each) => each.id === id)?.when;
          const { narrowed: bounds, from: _, ...rest } = date;
          expect({ ...rest, narrowed: null }).toEqual(written);
          if (bounds === null) continue;
          expect(bounds.earliest ?? -Infinity).toBeGreaterThanOrEqual(date.earliest ?? -Infinity);
          expect(bounds.latest ?? Infinity).toBeLessThanOrEqual(date.latest ?? Infinity);
          expect(bounds.earliest ?? day(SPAN.first - 999)).toBeLessThanOrEqual(bounds.latest ?? day(SPAN.last + 999));
        }
      }),
    );
  });
});
