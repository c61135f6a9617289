import { describe, expect, it } from 'vitest';

import { coverageOf, type Mention } from '#model/claims/coverage.ts';
import type { Claim, Event } from '#model/corpus.ts';
import type { Reading } from '#model/vocabulary.ts';

import { claim, event, said, source, when } from '../../../fixtures/records.ts';

/**
 * What a source published on certain days says by its silence about an event that source `other`
 * reports.
 */
function silence(
  published: readonly [string, string?],
  about: Partial<Event>,
  claims: readonly Partial<Claim>[] = [{}],
): Mention | undefined {
  const details = { event: event(about), claims: claims.map((each) => claim({ source: 'other', ...each })), order: [] };
  return coverageOf(details, [source('silent', ...published)])[0]?.mention;
}

describe('a source without a claim', () => {
  it.each<[string, readonly [string, string?], Reading | null, string, string, Mention]>([
    ['published the day before', ['2015-10-02'], 'day', '2015-10-03', '2015-10-03', 'published-earlier'],
    ['published on the day', ['2015-10-03'], 'day', '2015-10-03', '2015-10-03', 'cannot-tell'],
    ['published the day after', ['2015-10-04'], 'day', '2015-10-03', '2015-10-03', 'not-mentioned'],
    ['published between the bounds', ['2015-10-04'], 'within', '2015-10-03', '2015-10-05', 'cannot-tell'],
    [
      'published some day, all before',
      ['2015-10-01', '2015-10-02'],
      'day',
      '2015-10-03',
      '2015-10-03',
      'published-earlier',
    ],
    [
      'published some day, perhaps before',
      ['2015-10-01', '2015-10-03'],
      'day',
      '2015-10-03',
      '2015-10-03',
      'cannot-tell',
    ],
    [
      'published some day, perhaps after',
      ['2015-10-03', '2015-10-09'],
      'day',
      '2015-10-03',
      '2015-10-03',
      'cannot-tell',
    ],
    ['published some day, all after', ['2015-10-04', '2015-10-09'], 'day', '2015-10-03', '2015-10-03', 'not-mentioned'],
    ['no day given', ['2015-10-04'], null, '', '', 'cannot-tell'],
    ['by then, published after', ['2015-10-04'], 'within', '', '2015-10-03', 'not-mentioned'],
    ['by then, published before', ['2015-10-01'], 'within', '', '2015-10-03', 'cannot-tell'],
    ['from then on, published before', ['2015-10-01'], 'throughout', '2015-10-03', '', 'published-earlier'],
    ['from then on, published after', ['2015-10-04'], 'throughout', '2015-10-03', '', 'cannot-tell'],
    ['a stretch that has begun', ['2015-10-04'], 'throughout', '2015-09-30', '2015-10-10', 'cannot-tell'],
    [
      'a total, published before its as-of day',
      ['2015-10-04'],
      'accumulated',
      '2015-09-30',
      '2015-10-16',
      'published-earlier',
    ],
    [
      'a total, published after its as-of day',
      ['2015-10-17'],
      'accumulated',
      '2015-09-30',
      '2015-10-16',
      'not-mentioned',
    ],
    ['a total without an as-of day', ['2015-10-04'], 'accumulated', '2015-09-30', '', 'cannot-tell'],
  ])('%s', (_name, published, reading, first, last, mention) => {
    expect(silence(published, { when: { ...when(reading, first, last), from: [] } })).toBe(mention);
  });
});

describe('a source without a claim about a plan', () => {
  const plan = { status: 'planned' as const, when: { ...when('day', '2015-12-20'), from: [] } };

  it.each<[string, readonly [string, string?], readonly (readonly [string, string])[], Mention]>([
    ['published before it was said', ['2015-10-02'], [['2015-10-03', '2015-10-03']], 'published-earlier'],
    ['published on the day it was said', ['2015-10-03'], [['2015-10-03', '2015-10-03']], 'cannot-tell'],
    [
      'published after it was said, before it was to be',
      ['2015-10-04'],
      [['2015-10-03', '2015-10-03']],
      'not-mentioned',
    ],
    [
      'said first in a later claim of the list',
      ['2015-10-04'],
      [
        ['2015-10-09', '2015-10-09'],
        ['2015-10-03', '2015-10-03'],
      ],
      'not-mentioned',
    ],
    [
      'said again later',
      ['2015-10-02'],
      [
        ['2015-10-03', '2015-10-03'],
        ['2015-10-09', '2015-10-09'],
      ],
      'published-earlier',
    ],
    [
      'perhaps said before',
      ['2015-10-02'],
      [
        ['2015-10-03', '2015-10-03'],
        ['2015-10-01', '2015-10-05'],
      ],
      'cannot-tell',
    ],
    [
      'said at some time before',
      ['2015-10-02'],
      [
        ['2015-10-03', '2015-10-03'],
        ['', '2015-10-05'],
      ],
      'cannot-tell',
    ],
    ['said at some time before, published after', ['2015-10-06'], [['', '2015-10-05']], 'not-mentioned'],
    ['no claim at all', ['2015-10-06'], [], 'cannot-tell'],
  ])('%s', (_name, published, days, mention) => {
    expect(
      silence(
        published,
        plan,
        days.map(([first, last]) => ({ said: said(first, last) })),
      ),
    ).toBe(mention);
  });
});

describe('coverageOf', () => {
  it('gives every source in order, each with its own claims, whatever they hold', () => {
    const claims = [
      claim({ id: 'b1', source: 'b', stance: 'denies' }),
      claim({ id: 'a1', source: 'a' }),
      claim({ id: 'b2', source: 'b' }),
    ];
    const sources = [source('a', '2015-10-01'), source('b', '2015-10-02'), source('c', '2015-10-09')];
    const rows = coverageOf({ event: event({ when: when('day', '2015-10-03') }), claims, order: [] }, sources);
    expect(rows.map((row) => [row.source.id, row.mention, row.claims.map(({ id }) => id)])).toEqual([
      ['a', 'reports', ['a1']],
      ['b', 'reports', ['b1', 'b2']],
      ['c', 'not-mentioned', []],
    ]);
  });
});
