import { expect, it } from 'vitest';

import { wordingsOf } from '#compare/layout/wordings.ts';
import type { ComparedPassage } from '#model/comparing/compare.ts';

const passage = (id: string, exact: string): ComparedPassage => ({
  id,
  exact,
  source: id,
  lit: [],
  beside: null,
  speaker: null,
  said: '3 Oct 2015',
  event: 'event',
});

it('a wording that several passages have stands once, with all of them', () => {
  const wordings = wordingsOf([
    passage('a', 'Jets struck camps'),
    passage('b', 'Nobody was asked'),
    passage('c', 'jets  struck\u00a0camps'),
  ]);
  expect(wordings.map(({ first, passages }) => [first.id, passages.map(({ id }) => id)])).toEqual([
    ['a', ['a', 'c']],
    ['b', ['b']],
  ]);
});
