import { describe, expect, it } from 'vitest';

import { type Agreement, agreementOf, corroborationOf } from '#model/claims/corroboration.ts';
import type { Origins } from '#model/claims/origin.ts';
import type { Claim, Passage } from '#model/corpus.ts';

import { claim, source, speaker, when } from '../../../fixtures/records.ts';

const ofLand = { party: 'land' };
const speakers = [
  { ...speaker('spokesman', 'ministry'), ...ofLand },
  { ...speaker('ministry'), ...ofLand },
  { ...speaker('agency'), ...ofLand },
  speaker('rebels'),
];
const origins: Origins = {
  speakers: new Map(speakers.map((each) => [each.id, each])),
  sources: [
    source('a', '2015-10-01', undefined, 'IANS'),
    source('b', '2015-10-02', undefined, 'ians'),
    source('c', '2015-10-03'),
    { ...source('d', '2015-10-04'), ...ofLand },
    source('e', '2015-10-05', undefined, 'The agency'),
  ],
};

function passage(from: string, exact: string): Passage {
  return { id: `${from}:t0-${exact.length}`, source: from, exact, prefix: '', suffix: '', start: 0, end: exact.length };
}

function claims(changes: readonly Partial<Claim>[]): readonly Claim[] {
  // Without words of its own a claim would be the reprint of any other.
  return changes.map((change, index) => {
    const from = change.source ?? 'a';
    return claim({ source: from, passages: [passage(from, `Words ${index}`)], ...change });
  });
}

function printed(changes: readonly Partial<Claim>[]): readonly string[] {
  const { sources, parties } = corroborationOf(claims(changes), origins);
  return [`${sources}`, ...parties.map(({ id, origins: of }) => `${id}: ${of.map(({ key }) => key).join(' ')}`)];
}

describe('corroborationOf', () => {
  it.each<[string, readonly Partial<Claim>[], readonly string[]]>([
    ['one agency printed by two sites is one', [{}, { source: 'b' }], ['2', 'null: credit:ians']],
    [
      'two bodies of one state are one party',
      [{ speaker: 'spokesman' }, { source: 'c', speaker: 'agency' }],
      ['2', 'land: speaker:ministry speaker:agency'],
    ],
    [
      'an agency of the state, in its own voice, is of its party',
      [{ source: 'd' }, { source: 'e' }, { source: 'c', speaker: 'ministry' }],
      ['3', 'land: source:d speaker:agency speaker:ministry'],
    ],
    [
      'an article that quotes a state is no body of it',
      [{ source: 'c' }, { source: 'c', speaker: 'ministry' }],
      ['1', 'null: source:c', 'land: speaker:ministry'],
    ],
    [
      'a body that speaks twice is one origin',
      [{ speaker: 'spokesman' }, { source: 'c', speaker: 'ministry' }, { source: 'c', speaker: 'rebels' }],
      ['2', 'land: speaker:ministry', 'null: speaker:rebels'],
    ],
    [
      'a denial, a doubt and an announcement bear nothing out',
      [{}, { source: 'c', stance: 'denies' }, { source: 'd', stance: 'doubts' }, { source: 'e', stance: 'announces' }],
      ['1', 'null: credit:ians'],
    ],
    [
      'where none asserts all count',
      [{ stance: 'announces' }, { source: 'c', stance: 'denies' }],
      ['2', 'null: credit:ians', 'null: source:c'],
    ],
    [
      'the very words of another source are no further origin',
      [
        { source: 'a', passages: [passage('a', 'It “sank”.')] },
        { source: 'c', passages: [passage('c', 'It "sank".')] },
      ],
      ['2', 'null: credit:ians'],
    ],
    ['nobody says anything', [], ['0']],
  ])('%s', (_name, changes, expected) => {
    expect(printed(changes)).toEqual(expected);
  });
});

describe('agreementOf', () => {
  it.each<[string, readonly Partial<Claim>[], Agreement]>([
    ['a single claim', [{}], 'one-source'],
    ['two speakers in one article', [{ speaker: 'ministry' }, { speaker: 'rebels' }], 'one-source'],
    ['one spokesman in two articles', [{ speaker: 'ministry' }, { source: 'c', speaker: 'spokesman' }], 'one-origin'],
    ['one agency on two sites', [{}, { source: 'b' }], 'one-origin'],
    ['one sentence in two articles', [{}, { source: 'c', passages: [passage('c', 'words 0')] }], 'one-origin'],
    ['two bodies of one state', [{ speaker: 'ministry' }, { source: 'c', speaker: 'agency' }], 'one-party'],
    ['a ministry and the agency of its state', [{ speaker: 'ministry' }, { source: 'd' }], 'one-party'],
    ['two articles of their own', [{}, { source: 'c' }], 'several-origins'],
    ['a state and its enemies', [{ source: 'd' }, { source: 'c', speaker: 'rebels' }], 'several-origins'],
    ['announcements do not bear out an assertion', [{}, { source: 'c', stance: 'announces' }], 'one-source'],
    ['a plan announced by two', [{ stance: 'announces' }, { source: 'c', stance: 'announces' }], 'several-origins'],
    ['a denial', [{}, { source: 'c', stance: 'denies' }], 'differing'],
    ['a doubt in the same article', [{}, { speaker: 'ministry', stance: 'doubts' }], 'differing'],
    ['two days', [{ when: when('day', '2015-10-02') }, { source: 'c', when: when('day', '2015-10-03') }], 'differing'],
  ])('%s', (_name, changes, agreement) => {
    expect(agreementOf(claims(changes), origins)).toBe(agreement);
  });
});
