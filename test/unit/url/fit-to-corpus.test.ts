import { expect, it } from 'vitest';

import type { Lanes } from '#model/view-state.ts';
import { fitToCorpus } from '#url/fit-to-corpus.ts';

import { chronology, source } from '../model/records.ts';
import { at, view } from './views.ts';

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

const known = ['2015-09-01', '2015-11-30'] as const;

it.each([
  ['2015-08-01', '2015-08-31', false],
  ['2015-08-01', known[0], true],
  [known[1], '2016-01-01', true],
  ['2015-12-01', '2016-01-01', false],
  ['0001-01-01', '9999-12-31', true],
])('keeps a range that has days of the corpus: %s..%s', (first, last, kept) => {
  const state = view({ range: { first: at(first), last: at(last) } });
  const fitted = fitToCorpus(state, corpus);
  expect(fitted.state).toEqual(kept ? state : view());
  expect(fitted.notices.map(({ parameter, value }) => [parameter, value])).toEqual(
    kept ? [] : [['range', `${first}..${last}`]],
  );
});

it.each<[Lanes, string[]]>([
  ['source', ['b', 'a']],
  ['storyline', ['*', 'who-talks']],
  ['kind', ['meeting', 'strike']],
  ['none', []],
])('keeps in the order of lanes those there are: by %s', (lanes, kept) => {
  const { state, notices } = fitToCorpus(view({ lanes, laneOrder: ['lost', ...kept, 'x'] }), corpus);
  expect(state).toEqual(view({ lanes, laneOrder: kept }));
  expect(notices.map(({ parameter, value }) => [parameter, value])).toEqual([['order', 'lost,x']]);
});

it.each([
  { name: 'event', id: 'never' } as const,
  { name: 'source', id: 'never' } as const,
  { name: 'unknown', path: 'never/' } as const,
])('stays on a page that leads nowhere: $name', (page) => {
  expect(fitToCorpus(view({ page }), corpus).state.page).toEqual(page);
});
