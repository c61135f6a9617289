import { describe, expect, it } from 'vitest';

import { originOf, type Origins } from '#model/claims/origin.ts';
import type { Claim } from '#model/corpus.ts';

import { claim, source, speaker } from '../../../fixtures/records.ts';

const speakers = [
  { ...speaker('spokesman', 'staff'), party: 'land' },
  { ...speaker('staff', 'ministry'), party: 'land' },
  { ...speaker('ministry'), party: 'land' },
  speaker('xinhua', 'xinhua', ['Xinhua', 'Xinhua News Agency']),
  speaker('knot-a', 'knot-b'),
  speaker('knot-b', 'knot-a'),
];
const origins: Origins = {
  speakers: new Map(speakers.map((each) => [each.id, each])),
  sources: [
    source('a', '2015-10-01', undefined, 'IANS'),
    source('b', '2015-10-02', undefined, 'ians'),
    { ...source('c', '2015-10-03'), party: 'land' },
    source('d', '2015-10-04', undefined, 'XINHUA'),
    source('e', '2015-10-05', undefined, 'The ministry'),
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

  it.each<[string, Partial<Claim>, string | null]>([
    ['a speaker: of the party of the body at the top', { speaker: 'spokesman' }, 'land'],
    ['a speaker without one', { speaker: 'xinhua' }, null],
    ['a source of a party, in its own voice', { source: 'c' }, 'land'],
    ['a source of a party, quoting another', { source: 'c', speaker: 'xinhua' }, null],
    ['a credit that is a speaker with a party', { source: 'e' }, 'land'],
    ['a source nobody describes', { source: 'x' }, null],
  ])('%s', (_name, change, party) => {
    expect(originOf(claim(change), origins).party).toBe(party);
  });
});
