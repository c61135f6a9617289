import { expect, it } from 'vitest';

import { corroborationWords } from '#explore/event/layout/corroboration-words.ts';
import type { PartyOrigins } from '#model/claims/corroboration.ts';

const RECORDS = new Map([['land', { id: 'land', name: 'Land', definition: 'The state.' }]]);

function party(id: string | null, first: string, ...others: readonly string[]): PartyOrigins {
  const origin = (name: string) => ({ kind: 'speaker', key: name, name, party: id }) as const;
  return { id, origins: [origin(first), ...others.map(origin)] };
}

it.each<[number, readonly PartyOrigins[], string]>([
  [1, [party(null, 'Rebels')], 'One source, one origin: Rebels.'],
  [2, [party(null, 'IANS')], '2 sources, one origin: IANS.'],
  [3, [party('land', 'Ministry')], '3 sources, one origin: Ministry (Land).'],
  [1, [party('land', 'Ministry', 'Agency')], 'One source, 2 bodies of one party: Land (Ministry; Agency).'],
  [1, [party(null, 'Rebels'), party(null, 'Governments')], 'One source, 2 parties: Rebels; Governments.'],
  [
    4,
    [party(null, 'IANS'), party('land', 'Ministry', 'Agency', 'Navy')],
    '4 sources, 2 parties: IANS; Land (3 bodies: Ministry; Agency; Navy).',
  ],
  [2, [party('land', 'Ministry'), party('sea', 'Fleet')], '2 sources, 2 parties: Ministry (Land); Fleet (sea).'],
])('%s: %j', (sources, parties, words) => {
  expect(corroborationWords({ sources, parties }, RECORDS)).toBe(words);
});
