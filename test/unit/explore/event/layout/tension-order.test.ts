import { describe, expect, it } from 'vitest';

import { tensionsOf } from '#explore/event/layout/tension-order.ts';
import type { Claim, Tension } from '#model/corpus.ts';
import type { EventDetails } from '#model/details.ts';
import { claimOf, detailsOf, october } from '../event-of.ts';

const start = claimOf('start', 'a');
const told = detailsOf([start], { id: 'start' });

/** An event of one claim in source b, whose passage stands apart from others. */
function other(id: string, at: number, reading: 'day' | 'accumulated' = 'day'): EventDetails {
  const claim = claimOf(id, 'b');
  const passages = claim.passages.map((each) => ({ ...each, start: at, end: at + 9, id: `b:t${at}-${at + 9}` }));
  return detailsOf([{ ...claim, passages }], { id, when: { ...october(3, 9, reading), from: [] } });
}

const crash = other('crash', 100);
const raid = other('raid', 200);
const total = other('total', 300, 'accumulated');
const EVENTS = [told, crash, raid, total];

function tension(id: string, ...events: readonly EventDetails[]): Tension {
  const claims: readonly Claim[] = events.flatMap((each) => each.claims);
  return {
    id,
    title: id,
    sentence: '',
    note: null,
    claims: claims.map((claim) => claim.id),
    passages: claims.flatMap(({ passages }) => passages),
  };
}

const order = (...tensions: readonly Tension[]) => tensionsOf(told, tensions, EVENTS).map(({ id }) => id);

describe('the tensions of an event', () => {
  it('are those that touch one of its claims', () => {
    expect(order(tension('elsewhere', crash, raid), tension('here', told, crash))).toEqual(['here']);
  });

  it('begin with those about it alone, whatever totals stand beside others', () => {
    expect(
      order(
        tension('a total', told, total),
        tension('two events', told, crash, raid),
        tension('one event', told, crash),
        tension('alone', told),
      ),
    ).toEqual(['alone', 'one event', 'two events', 'a total']);
  });

  it('of a total do not wait for those of other totals', () => {
    const sum = other('sum', 400, 'accumulated');
    const tensions = [tension('two events', sum, crash, raid), tension('two totals', sum, total)];
    expect(tensionsOf(sum, tensions, EVENTS).map(({ id }) => id)).toEqual(['two totals', 'two events']);
  });

  it('are about it alone, too, where their words are part of its own', () => {
    const part = { ...tension('words', told), claims: ['start', ...crash.claims.map(({ id }) => id)] };
    expect(order(tension('one event', told, crash), part)).toEqual(['words', 'one event']);
  });

  it('have fewer passages first where they touch as many events, else the order of the editors', () => {
    const more = tension('more', told, crash);
    const twice = { ...more, passages: [...more.passages, ...more.passages] };
    expect(order(twice, tension('first', told, crash), tension('second', told, raid))).toEqual([
      'first',
      'second',
      'more',
    ]);
  });

  it('count a claim of an event that is not known as an event of its own', () => {
    const unknown = { ...tension('unknown', told, crash), claims: ['start', 'gone-1', 'gone-2'] };
    expect(order(unknown, tension('known', told, crash))).toEqual(['known', 'unknown']);
  });
});
