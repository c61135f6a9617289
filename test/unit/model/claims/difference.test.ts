import { describe, expect, it } from 'vitest';

import { canBeSame, datesDiffer, differences } from '#model/claims/difference.ts';
import type { Term } from '#model/claims/wording.ts';
import type { Claim, Figure, Place } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import type { Quote } from '#model/quote.ts';
import type { Reading } from '#model/vocabulary.ts';

import { at, claim, figure, when } from '../../../fixtures/records.ts';

function words(exact: string): Quote {
  return { source: 'a', exact, prefix: '', suffix: '', start: 0, end: exact.length };
}

function place(id: string, precision: Place['precision']): Place {
  return { id, name: id, spellings: [], lat: null, lon: null, precision, certainty: 'certain', note: null };
}

const bySource = ({ source, speaker }: Claim) => speaker ?? source;

describe('dates', () => {
  it.each<[string, [Reading | null, string, string], [Reading | null, string, string], boolean]>([
    ['one day and the same', ['day', '2015-10-03', '2015-10-03'], ['day', '2015-10-03', '2015-10-03'], false],
    ['two days', ['day', '2015-10-03', '2015-10-03'], ['day', '2015-10-04', '2015-10-04'], true],
    ['a day and a vaguer word', ['day', '2015-10-03', '2015-10-03'], ['within', '2015-09-28', '2015-10-04'], false],
    ['a day outside a vaguer word', ['day', '2015-10-03', '2015-10-03'], ['within', '2015-09-20', '2015-09-27'], true],
    [
      'two vague words that meet',
      ['within', '2015-10-01', '2015-10-03'],
      ['within', '2015-10-03', '2015-10-09'],
      false,
    ],
    ['a day and "by then"', ['day', '2015-10-03', '2015-10-03'], ['within', '', '2015-10-04'], false],
    ['a day after "by then"', ['day', '2015-10-05', '2015-10-05'], ['within', '', '2015-10-04'], true],
    ['a day and none', ['day', '2015-10-03', '2015-10-03'], [null, '', ''], false],
    [
      'one stretch and the same',
      ['throughout', '2015-09-30', '2015-10-03'],
      ['throughout', '2015-09-30', '2015-10-03'],
      false,
    ],
    [
      'stretches that end on two days',
      ['throughout', '2015-09-30', '2015-10-03'],
      ['throughout', '2015-09-30', '2015-10-04'],
      true,
    ],
    ['a stretch and an open one', ['throughout', '2015-09-30', '2015-10-03'], ['throughout', '2015-09-30', ''], false],
    ['counts as of two days', ['accumulated', '2015-09-30', '2015-10-03'], ['accumulated', '', '2015-10-05'], true],
    ['a day inside a stretch', ['day', '2015-10-01', '2015-10-01'], ['throughout', '2015-09-30', '2015-10-04'], false],
    ['a day outside a stretch', ['day', '2015-10-05', '2015-10-05'], ['throughout', '2015-09-30', '2015-10-04'], true],
  ])('%s', (_name, a, b, differ) => {
    expect(datesDiffer(when(...a), when(...b))).toBe(differ);
    expect(datesDiffer(when(...b), when(...a))).toBe(differ);
  });
});

describe('numbers', () => {
  it.each<[string, Figure, Figure, boolean]>([
    ['64 and 64', figure(64), figure(64), true],
    ['64 and 65', figure(64), figure(65), false],
    ['64 and 60 to 70', figure(64), figure([60, 70]), true],
    ['64 and more than 60', figure(64), figure(60, { qualifier: 'more-than' }), true],
    ['60 and more than 60', figure(60), figure(60, { qualifier: 'more-than' }), false],
    ['60 and at least 60', figure(60), figure(60, { qualifier: 'at-least' }), true],
    ['59 and at least 60', figure(59), figure(60, { qualifier: 'at-least' }), false],
    [
      'more than 50 and more than 60',
      figure(50, { qualifier: 'more-than' }),
      figure(60, { qualifier: 'more-than' }),
      true,
    ],
    ['more than 60 and up to 60', figure(60, { qualifier: 'more-than' }), figure(60, { qualifier: 'up-to' }), false],
    ['at least 60 and up to 60', figure(60, { qualifier: 'at-least' }), figure(60, { qualifier: 'up-to' }), true],
    ['about 60 and 64', figure(60, { qualifier: 'about' }), figure(64), false],
    ['30 to 40 and 40 to 50', figure([30, 40]), figure([40, 50]), true],
  ])('%s', (_name, a, b, same) => {
    expect(canBeSame(a, b)).toBe(same);
    expect(canBeSame(b, a)).toBe(same);
  });
});

describe('differences', () => {
  function compare(...changes: readonly Partial<Claim>[]) {
    return differences(
      changes.map((change, index) => claim({ id: `c${index}`, source: `s${index}`, ...change })),
      bySource,
    );
  }

  function numbers(a: readonly Figure[], b: readonly Figure[], change: Partial<Claim> = {}) {
    return compare({ figures: a, ...change }, { figures: b, ...change });
  }

  it('finds none in no claim, in one, and in two alike', () => {
    expect(compare()).toEqual([]);
    expect(compare({ figures: [figure(1), figure(2)] })).toEqual([]);
    expect(compare({}, {})).toEqual([]);
  });

  it('names every aspect, and the claims that differ in it from any other', () => {
    const found = compare(
      { stance: 'asserts', when: when('day', '2015-10-03'), figures: [figure(30)] },
      { stance: 'denies', when: when(null), figures: [] },
      { stance: 'announces', when: when('day', '2015-10-04'), figures: [figure(30)] },
      { stance: 'doubts', when: when('within', '2015-10-01', '2015-10-09'), figures: [figure(36)] },
    );
    expect(found).toEqual([
      { aspect: 'stance', claims: ['c0', 'c1', 'c2', 'c3'] },
      { aspect: 'date', claims: ['c0', 'c2'] },
      { aspect: 'number', measure: 'strikes', claims: ['c0', 'c2', 'c3'] },
    ]);
  });

  it('takes an announcement and an assertion for one stance, a denial and a doubt for the other', () => {
    expect(compare({ stance: 'asserts' }, { stance: 'announces' })).toEqual([]);
    expect(compare({ stance: 'denies' }, { stance: 'doubts' })).toEqual([]);
  });

  it.each<[string, Partial<Figure>]>([
    ['measure', { measure: 'killed' }],
    ['mode', { mode: 'planned' }],
    ['counting', { counting: 'stock' }],
    ['period', { period: { first: at('2015-10-01'), last: at('2015-10-02'), ends: PLAIN_DAYS } }],
    ['as-of day', { asOf: at('2015-10-02') }],
    ['place in a total', { partOf: 'total' }],
  ])('does not compare figures of another %s', (_name, change) => {
    expect(numbers([figure(30)], [figure(36)])).toHaveLength(1);
    expect(numbers([figure(30)], [figure(36, change)])).toEqual([]);
  });

  it('compares running counts of one origin only', () => {
    const running = { counting: 'running' } as const;
    expect(numbers([figure(30, running)], [figure(36, running)])).toEqual([]);
    expect(numbers([figure(30, running)], [figure(36, running)], { speaker: 'staff' })).toHaveLength(1);
  });

  it('is content when one of several figures fits', () => {
    expect(numbers([figure(20), figure(30)], [figure(30)])).toEqual([]);
    expect(numbers([figure(20), figure(30)], [figure(40)])).toHaveLength(1);
  });

  it('names a measure once, however many counts of it differ', () => {
    const second = { asOf: at('2015-10-02') };
    expect(numbers([figure(1), figure(2, second)], [figure(3), figure(4, second)])).toEqual([
      { aspect: 'number', measure: 'strikes', claims: ['c0', 'c1'] },
    ]);
  });
});

describe('names', () => {
  const terms: readonly Term[] = [
    { id: 'group', title: 'the group', aspect: 'wording', words: ['IS', 'ISIL', 'Islamic State'] },
    { id: 'struck', title: 'those struck', aspect: 'target', words: ['rebels', 'terrorists'] },
  ];
  const places = [place('north', 'province'), place('south', 'province'), place('town', 'city')];
  const says = (source: string, exact: string, change: Partial<Claim> = {}) =>
    claim({ id: `${source} ${exact}`, source, passages: [{ ...words(exact), source, id: exact }], ...change });

  it.each<[string, readonly Claim[], readonly string[]]>([
    ['two words of one term', [says('a', 'IS'), says('b', 'ISIL')], ['wording group: a IS, b ISIL']],
    ['a shared word', [says('a', 'IS and ISIL'), says('b', 'ISIL')], []],
    ['two words in one source', [says('a', 'IS'), says('a', 'ISIL')], []],
    ['a word that one source leaves out', [says('a', 'IS'), says('b', 'something')], []],
    ['a target', [says('a', 'rebels'), says('b', 'terrorists')], ['target struck: a rebels, b terrorists']],
    ['those who speak themselves', [says('a', 'rebels say so', { as: words('rebels') }), says('b', 'terrorists')], []],
    [
      'only claims that name something',
      [says('a', 'IS'), says('a', 'nothing'), says('b', 'ISIL')],
      ['wording group: a IS, b ISIL'],
    ],
    [
      'two places of one precision',
      [says('a', 'the north'), says('b', 'the south')],
      ['place: a the north, b the south'],
    ],
    ['a place among more', [says('a', 'the north'), says('b', 'the north and the south')], []],
    [
      'places that only partly meet',
      [says('a', 'the north, x'), says('b', 'the south, x')],
      ['place: a the north, x, b the south, x'],
    ],
    ['a vaguer place', [says('a', 'the north'), says('b', 'the town')], []],
  ])('%s', (_name, claims, expected) => {
    const found = differences(claims, bySource, { terms, places });
    expect(
      found.map((each) => `${each.aspect}${'term' in each ? ` ${each.term}` : ''}: ${each.claims.join(', ')}`),
    ).toEqual(expected);
  });
});
