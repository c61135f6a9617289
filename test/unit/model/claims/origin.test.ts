import { describe, expect, it } from 'vitest';

import { type Agreement, agreementOf, distinctOrigins, originOf, type Origins } from '#model/claims/origin.ts';
import type { Claim } from '#model/corpus.ts';

import { claim, source, speaker, when } from '../../../fixtures/records.ts';

const speakers = [
  speaker('spokesman', 'staff'),
  speaker('general', 'staff'),
  speaker('staff', 'ministry'),
  speaker('ministry'),
  speaker('xinhua', 'xinhua', ['Xinhua', 'Xinhua News Agency']),
  speaker('knot-a', 'knot-b'),
  speaker('knot-b', 'knot-a'),
];
const origins: Origins = {
  speakers: new Map(speakers.map((each) => [each.id, each])),
  sources: [
    source('a', '2015-10-01', undefined, 'IANS'),
    source('b', '2015-10-02', undefined, 'ians'),
    source('c', '2015-10-03'),
    source('d', '2015-10-04', undefined, 'XINHUA'),
  ],
};

describe('originOf', () => {
  it.each<[string, Partial<Claim>, string, string]>([
    ['a speaker: the body at the top of the line', { speaker: 'spokesman' }, 'speaker:ministry', 'The ministry'],
    ['a body that speaks itself', { speaker: 'ministry' }, 'speaker:ministry', 'The ministry'],
    ['a speaker nobody describes', { speaker: 'stranger' }, 'speaker:stranger', 'stranger'],
    ['no speaker: the credit', { source: 'a' }, 'credit:ians', 'IANS'],
    ['a credit that is a speaker', { source: 'd' }, 'speaker:xinhua', 'The xinhua'],
    ['no speaker, no credit: the source', { source: 'c' }, 'source:c', 'Source c'],
    ['a source nobody describes', { source: 'x' }, 'source:x', 'x'],
  ])('%s', (_name, change, key, name) => {
    expect(originOf(claim(change), origins)).toMatchObject({ key, name });
  });

  it('comes to an end where institutions go in a circle', () => {
    expect(originOf(claim({ speaker: 'knot-a' }), origins).kind).toBe('speaker');
  });

  it('counts an agency printed by two sites once', () => {
    const found = distinctOrigins([claim({ source: 'a' }), claim({ source: 'b' }), claim({ source: 'c' })], origins);
    expect(found.map(({ key }) => key)).toEqual(['credit:ians', 'source:c']);
  });
});

describe('agreementOf', () => {
  it.each<[string, readonly Partial<Claim>[], Agreement]>([
    ['a single claim', [{}], 'one-source'],
    ['two speakers in one article', [{ speaker: 'general' }, { speaker: 'xinhua' }], 'one-source'],
    ['one spokesman in two articles', [{ speaker: 'general' }, { source: 'c', speaker: 'spokesman' }], 'one-origin'],
    ['one agency on two sites', [{ source: 'a' }, { source: 'b' }], 'one-origin'],
    ['two articles of their own', [{ source: 'a' }, { source: 'c' }], 'several-origins'],
    [
      'announcements do not bear out an assertion',
      [{ source: 'a' }, { source: 'c', stance: 'announces' }],
      'one-source',
    ],
    [
      'a plan announced by two',
      [
        { source: 'a', stance: 'announces' },
        { source: 'c', stance: 'announces' },
      ],
      'several-origins',
    ],
    ['a denial', [{ source: 'a' }, { source: 'c', stance: 'denies' }], 'differing'],
    [
      'a doubt in the same article',
      [{ source: 'a' }, { source: 'a', speaker: 'general', stance: 'doubts' }],
      'differing',
    ],
    [
      'two days',
      [
        { source: 'a', when: when('day', '2015-10-02') },
        { source: 'c', when: when('day', '2015-10-03') },
      ],
      'differing',
    ],
  ])('%s', (_name, changes, agreement) => {
    expect(
      agreementOf(
        changes.map((change) => claim(change)),
        origins,
      ),
    ).toBe(agreement);
  });
});
