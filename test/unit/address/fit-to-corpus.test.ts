import { expect, it } from 'vitest';

import { fitToCorpus } from '#address/fit-to-corpus.ts';
import { printRange } from '#address/parameters.ts';
import type { Lanes } from '#model/choice/view-state.ts';

import { chronology, source } from '../../fixtures/records.ts';
import { at, view } from './views.ts';

const corpus = chronology([{ id: 'talks' }], {
  sources: [source('a', '2015-10-01'), source('b', '2015-10-02')],
  storylines: [{ id: 'who-talks', title: '', sentence: '', events: [0] }],
  aliases: new Map([['old-talks', 'talks']]),
  terms: [{ id: 'the-group', title: '', aspect: 'wording', words: ['IS'] }],
});

it('gives back the very view where all is known', () => {
  const state = view({
    page: { name: 'event', id: 'talks' },
    passage: 'a:t1-2',
    filters: { sources: ['a'], storylines: ['who-talks'] },
    term: 'the-group',
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
    filters: { sources: ['b', 'x', 'y'], kinds: ['battle', 'strike'], storylines: ['lost'] },
    words: 'jet',
    term: 'gone',
  });
  const { state: fitted, notices } = fitToCorpus(state, corpus);
  expect(fitted).toEqual(
    view({ page: { name: 'event', id: 'talks' }, filters: { sources: ['b'], kinds: ['strike'] }, words: 'jet' }),
  );
  expect(notices.map(({ parameter, value }) => [parameter, value])).toEqual([
    ['src', 'x,y'],
    ['kind', 'battle'],
    ['story', 'lost'],
    ['term', 'gone'],
    ['passage', 'x:t1-2'],
    ['beside', 'y:t3-4'],
  ]);
});

it('puts kinds in the order of the corpus, so that one choice has one address', () => {
  const { state, notices } = fitToCorpus(view({ filters: { kinds: ['meeting', 'strike'] } }), corpus);
  expect(state.filters.kinds).toEqual(['strike', 'meeting']);
  expect(notices).toEqual([]);
});

const known = ['2015-09-01', '2015-11-30'] as const;

it.each([
  ['2015-08-01', '2015-08-31', null, 'has none of the days of this edition'],
  ['2015-12-01', '2016-01-01', null, 'has none of the days of this edition'],
  ['2015-08-01', known[0], `${known[0]}..${known[0]}`, 'was cut to the days of this edition'],
  [known[1], '2016-01-01', `${known[1]}..${known[1]}`, 'was cut to the days of this edition'],
  ['2015-08-31', '2015-11-29', `${known[0]}..2015-11-29`, 'was cut to the days of this edition'],
  ['0000-01-01', '9999-12-31', null, 'has all the days of this edition'],
  [known[0], known[1], null, 'has all the days of this edition'],
  [known[0], '2015-11-29', `${known[0]}..2015-11-29`, null],
  ['2015-10-01', '2015-10-01', '2015-10-01..2015-10-01', null],
])('keeps of a range the days of the corpus, and none where it has all: %s..%s', (first, last, kept, reason) => {
  const { state, notices } = fitToCorpus(view({ range: { first: at(first), last: at(last) } }), corpus);
  expect(state.range && printRange(state.range)).toBe(kept);
  expect(notices).toEqual(reason === null ? [] : [{ parameter: 'range', value: `${first}..${last}`, reason }]);
});

it('keeps the order of many lanes though they stand in it: those that are named stand at all', () => {
  const sources = Array.from({ length: 13 }, (_, index) => source(`s${index}`, '2015-10-04'));
  const named = view({ laneOrder: ['s0', 's1'] });
  expect(fitToCorpus(named, chronology([], { sources })).state).toBe(named);
});

it.each<[string, Parameters<typeof view>[0]]>([
  ['every source', { filters: { sources: ['a', 'b'] } }],
  ['the order of lanes as they stand', { laneOrder: ['a', 'b'] }],
  ['the first of them first', { laneOrder: ['a'] }],
  ['lanes by storyline as they stand', { lanes: 'storyline', laneOrder: ['who-talks', '*'] }],
])('takes what chooses all there is for saying nothing: %s', (_name, change) => {
  const { lanes = 'source' } = change ?? {};
  expect(fitToCorpus(view(change), corpus)).toEqual({ state: view({ lanes }), notices: [] });
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
