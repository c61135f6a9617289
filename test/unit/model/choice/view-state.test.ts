import { describe, expect, it } from 'vitest';

import {
  cleanWords,
  clearFilters,
  closeBeside,
  deselect,
  INITIAL_VIEW,
  MAX_WORDS_LENGTH,
  NO_FILTERS,
  openPage,
  openPassage,
  openPassageInSource,
  openSideBySide,
  openSource,
  openSources,
  selectEvent,
  setKinds,
  setLanes,
  setPublishedBy,
  setRange,
  setSources,
  setStoryline,
  setTerm,
  setWords,
  toggleKind,
  type ViewState,
} from '#model/choice/view-state.ts';

import { at } from '../../../fixtures/records.ts';

const october = { first: at('2015-10-01'), last: at('2015-10-10') };

/** A view in which everything is set. */
const busy: ViewState = {
  page: { name: 'event', id: 'talks' },
  passage: 'ians:t3-9',
  beside: 'tass:t4-8',
  filters: { sources: ['ians'], kinds: ['strike'], storyline: 'who-is-hit', words: 'jets' },
  range: october,
  lanes: 'kind',
  laneOrder: ['tally'],
  publishedBy: at('2015-10-05'),
  term: 'the-group',
  embed: true,
  foreign: ['utm_source=x'],
};

function withoutPage({ page: _page, passage: _passage, beside: _beside, ...rest }: ViewState) {
  return rest;
}

describe('steps between pages', () => {
  it.each<[string, (state: ViewState) => ViewState, Partial<ViewState>]>([
    [
      'selecting an event',
      (state) => selectEvent(state, 'crash'),
      { page: { name: 'event', id: 'crash' }, passage: null },
    ],
    ['selecting the same event', (state) => selectEvent(state, 'talks'), { page: busy.page, passage: null }],
    [
      'opening any page',
      (state) => openPage(state, { name: 'unknown', path: 'x' }),
      { page: { name: 'unknown', path: 'x' }, passage: null },
    ],
    ['deselecting', deselect, { page: { name: 'explorer' }, passage: null }],
    ['opening the sources', openSources, { page: { name: 'sources' }, passage: null }],
    ['opening a source', (state) => openSource(state, 'ians'), { page: { name: 'source', id: 'ians' }, passage: null }],
    [
      'opening a passage beside the event, where a second one stays',
      (state) => openPassage(state, 'sputnik:t1-2'),
      { page: busy.page, passage: 'sputnik:t1-2', beside: 'tass:t4-8' },
    ],
    [
      'opening two passages side by side',
      (state) => openSideBySide(state, 'ians:t3-9', 'sputnik:t1-2'),
      { page: busy.page, passage: 'ians:t3-9', beside: 'sputnik:t1-2' },
    ],
    ['closing the second passage', closeBeside, { page: busy.page, passage: 'ians:t3-9' }],
    [
      'opening a passage in its source',
      (state) => openPassageInSource(state, 'sputnik:t1-2'),
      { page: { name: 'source', id: 'sputnik' }, passage: 'sputnik:t1-2' },
    ],
  ])('%s keeps all else', (_name, step, expected) => {
    const next = step(busy);
    expect({ page: next.page, passage: next.passage, beside: next.beside }).toEqual({ beside: null, ...expected });
    expect(withoutPage(next)).toEqual(withoutPage(busy));
  });

  it('opens a passage in its source where no event is selected', () => {
    expect(openPassage(INITIAL_VIEW, 'ians:t1-2')).toMatchObject({
      page: { name: 'source', id: 'ians' },
      passage: 'ians:t1-2',
    });
  });

  it('goes nowhere for what is no passage', () => {
    expect(openPassage(busy, 'ians')).toBe(busy);
    expect(openPassageInSource(busy, 'ians:t9-3')).toBe(busy);
    expect(openSideBySide(busy, 'ians:t3-9', 'ians')).toBe(busy);
    expect(openSideBySide(INITIAL_VIEW, 'ians:t3-9', 'tass:t4-8')).toBe(INITIAL_VIEW);
  });
});

describe('filters', () => {
  it('chooses sources once each, in one order however they were clicked', () => {
    const one = setSources(INITIAL_VIEW, ['b', 'a']);
    const other = setSources(INITIAL_VIEW, ['a', 'b']);
    expect(one.filters.sources).toEqual(['a', 'b']);
    expect(other).toEqual(one);
    expect(setSources(one, ['c', 'c']).filters.sources).toEqual(['c']);
  });

  it('chooses kinds in the order of the corpus', () => {
    const order = ['strike', 'tally', 'meeting'];
    const both = toggleKind(toggleKind(INITIAL_VIEW, 'meeting', order), 'strike', order);
    expect(both.filters.kinds).toEqual(['strike', 'meeting']);
    expect(toggleKind(both, 'meeting', order).filters.kinds).toEqual(['strike']);
    expect(toggleKind(setKinds(INITIAL_VIEW, ['meeting']), 'meeting', ['meeting']).filters).toEqual(NO_FILTERS);
  });

  it('clears all that hides events, and nothing else', () => {
    expect(clearFilters(busy)).toEqual({ ...busy, filters: NO_FILTERS, publishedBy: null });
  });

  it.each([
    ['as typed ', 'as typed '],
    ['a\u0000b\nc\u009Fd', 'a b c d'],
    ['half \uD83D pair', 'half  pair'],
    ['whole 🛩', 'whole 🛩'],
    ['x'.repeat(MAX_WORDS_LENGTH + 1), 'x'.repeat(MAX_WORDS_LENGTH)],
    [`${'x'.repeat(MAX_WORDS_LENGTH - 1)}🛩`, 'x'.repeat(MAX_WORDS_LENGTH - 1)],
  ])('cleans %j', (typed, words) => {
    expect(setWords(INITIAL_VIEW, typed).filters.words).toBe(words);
    expect(cleanWords(words)).toBe(words);
  });
});

describe('a step that changes nothing', () => {
  it.each<[string, (state: ViewState) => ViewState]>([
    ['sources', (state) => setSources(state, ['ians'])],
    ['kinds', (state) => setKinds(state, ['strike'])],
    ['storyline', (state) => setStoryline(state, 'who-is-hit')],
    ['words', (state) => setWords(state, 'jets')],
    ['range', (state) => setRange(state, { ...october })],
    ['lanes', (state) => setLanes(state, 'kind')],
    ['whose words are lit', (state) => setTerm(state, 'the-group')],
    ['published by', (state) => setPublishedBy(state, at('2015-10-05'))],
    ['passage', (state) => openPassage(state, 'ians:t3-9')],
  ])('gives back the very state: %s', (_name, step) => {
    expect(step(busy)).toBe(busy);
  });

  it('gives back the very first view', () => {
    expect(clearFilters(INITIAL_VIEW)).toBe(INITIAL_VIEW);
    expect(deselect(INITIAL_VIEW)).toBe(INITIAL_VIEW);
    expect(setRange(INITIAL_VIEW, null)).toBe(INITIAL_VIEW);
  });

  it('never writes into the state it was given', () => {
    const before = structuredClone(busy);
    setSources(toggleKind(setRange(setLanes(deselect(busy), 'none'), null), 'strike', ['strike']), ['ians']);
    expect(busy).toEqual(before);
  });
});
