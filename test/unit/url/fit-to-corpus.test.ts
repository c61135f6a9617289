import { expect, it } from 'vitest';

import { fitToCorpus } from '#url/fit-to-corpus.ts';

import { chronology, source } from '../model/records.ts';
import { view } from './views.ts';

const corpus = chronology([{ id: 'talks' }], {
  sources: [source('a', '2015-10-01'), source('b', '2015-10-02')],
  storylines: [{ id: 'who-talks', title: '', sentence: '', events: [0] }],
  aliases: new Map([['old-talks', 'talks']]),
});

it('gives back the very view where all is known', () => {
  const state = view({
    page: { name: 'event', id: 'talks' },
    passage: 'a:t1-2',
    filters: { sources: ['a'], storyline: 'who-talks' },
  });
  const fitted = fitToCorpus(state, corpus);
  expect(fitted.state).toBe(state);
  expect(fitted.notices).toEqual([]);
});

it('follows an old id and keeps the open passages', () => {
  const state = view({ page: { name: 'event', id: 'old-talks' }, passage: 'b:t1-2', beside: 'a:t3-4' });
  const { state: fitted, notices } = fitToCorpus(state, corpus);
  expect(fitted).toEqual({ ...state, page: { name: 'event', id: 'talks' } });
  expect(notices).toEqual([]);
});

it('leaves out what the corpus does not know, each with a notice, and keeps the rest', () => {
  const state = view({
    page: { name: 'event', id: 'talks' },
    passage: 'x:t1-2',
    beside: 'y:t3-4',
    filters: { sources: ['b', 'x', 'y'], storyline: 'lost', words: 'jet' },
  });
  const { state: fitted, notices } = fitToCorpus(state, corpus);
  expect(fitted).toEqual(view({ page: { name: 'event', id: 'talks' }, filters: { sources: ['b'], words: 'jet' } }));
  expect(notices.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['src', 'x,y'],
    ['story', 'lost'],
    ['passage', 'x:t1-2'],
    ['beside', 'y:t3-4'],
  ]);
});

it.each([
  { name: 'event', id: 'never' } as const,
  { name: 'source', id: 'never' } as const,
  { name: 'unknown', path: 'never/' } as const,
])('stays on a page that leads nowhere: $name', (page) => {
  expect(fitToCorpus(view({ page }), corpus).state.page).toEqual(page);
});
