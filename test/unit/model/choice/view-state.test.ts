import { describe, expect, it } from 'vitest';

import { cleanWords, MAX_WORDS_LENGTH } from '#model/choice/clean-words.ts';
import {
  clearFilters,
  closeBeside,
  deselect,
  INITIAL_VIEW,
  NO_FILTERS,
  openPage,
  openPassage,
  openPassageInSource,
  openSideBySide,
  openSource,
  openSources,
  selectEvent,
  setClock,
  setFacet,
  setLanes,
  setRows,
  setPublishedBy,
  setRange,
  setSources,
  setTerm,
  setSort,
  setWords,
  toggleValue,
  type ViewState,
} from '#model/choice/view-state.ts';

import { at } from '../../../fixtures/records.ts';

const october = { first: at('2015-10-01'), last: at('2015-10-10') };

/** A view in which everything is set. */
const busy: ViewState = {
  page: { name: 'event', id: 'talks' },
  passage: 'ians:t3-9',
  edition: '0123abcd',
  beside: 'tass:t4-8',
  besideEdition: '4567cdef',
  filters: {
    sources: ['ians'],
    kinds: ['strike'],
    storylines: ['who-is-hit'],
    speakers: ['k'],
    places: ['p'],
    agreements: ['differing'],
    dates: ['day'],
    statuses: ['planned'],
    disputed: true,
  },
  words: 'jets',
  sort: 'time',
  range: october,
  clock: 'said',
  lanes: 'kind',
  laneOrder: ['tally'],
  rows: 'all',
  mostLanes: 16,
  publishedBy: at('2015-10-05'),
  term: 'the-group',
  embed: true,
  foreign: ['utm_source=x'],
};

function withoutPage({ page: _page, passage: _1, edition: _2, beside: _3, besideEdition: _4, ...rest }: ViewState) {
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
      (state) => openPassage(state, { passage: 'sputnik:t1-2', edition: null }),
      { page: busy.page, passage: 'sputnik:t1-2', beside: 'tass:t4-8' },
    ],
    [
      'opening two passages side by side',
      (state) =>
        openSideBySide(state, { passage: 'ians:t3-9', edition: null }, { passage: 'sputnik:t1-2', edition: null }),
      { page: busy.page, passage: 'ians:t3-9', beside: 'sputnik:t1-2' },
    ],
    ['closing the second passage', closeBeside, { page: busy.page, passage: 'ians:t3-9' }],
    [
      'opening a passage in its source',
      (state) => openPassageInSource(state, { passage: 'sputnik:t1-2', edition: null }),
      { page: { name: 'source', id: 'sputnik' }, passage: 'sputnik:t1-2' },
    ],
  ])('%s keeps all else', (_name, step, expected) => {
    const next = step(busy);
    expect({ page: next.page, passage: next.passage, beside: next.beside }).toEqual({ beside: null, ...expected });
    expect(withoutPage(next)).toEqual(withoutPage(busy));
  });

  it('opens a passage in its source where no event is selected', () => {
    expect(openPassage(INITIAL_VIEW, { passage: 'ians:t1-2', edition: null })).toMatchObject({
      page: { name: 'source', id: 'ians' },
      passage: 'ians:t1-2',
    });
  });

  it('keeps with each passage the edition of its text', () => {
    const place = { passage: 'sputnik:t1-2', edition: '89abcdef' };
    const editions = ({ edition, besideEdition }: ViewState) => [edition, besideEdition];
    expect(editions(openPassage(busy, place))).toEqual(['89abcdef', '4567cdef']);
    expect(editions(openSideBySide(busy, place, { passage: 'ians:t3-9', edition: null }))).toEqual(['89abcdef', null]);
    expect(editions(closeBeside(busy))).toEqual(['0123abcd', null]);
    expect(editions(openPassageInSource(busy, place))).toEqual(['89abcdef', null]);
    expect(editions(selectEvent(busy, 'other'))).toEqual([null, null]);
  });

  it('goes nowhere for what is no passage', () => {
    expect(openPassage(busy, { passage: 'ians', edition: null })).toBe(busy);
    expect(openPassageInSource(busy, { passage: 'ians:t9-3', edition: null })).toBe(busy);
    expect(openSideBySide(busy, { passage: 'ians:t3-9', edition: null }, { passage: 'ians', edition: null })).toBe(
      busy,
    );
    expect(
      openSideBySide(INITIAL_VIEW, { passage: 'ians:t3-9', edition: null }, { passage: 'tass:t4-8', edition: null }),
    ).toBe(INITIAL_VIEW);
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
    const both = toggleValue(toggleValue(INITIAL_VIEW, 'kinds', 'meeting', order), 'kinds', 'strike', order);
    expect(both.filters.kinds).toEqual(['strike', 'meeting']);
    expect(toggleValue(both, 'kinds', 'meeting', order).filters.kinds).toEqual(['strike']);
    expect(toggleValue(setFacet(INITIAL_VIEW, 'kinds', ['meeting']), 'kinds', 'meeting', ['meeting']).filters).toEqual(
      NO_FILTERS,
    );
  });

  it('clears all that hides events, and nothing else', () => {
    expect(clearFilters(busy)).toEqual({ ...busy, filters: NO_FILTERS, publishedBy: null });
  });

  it.each([
    ['as typed ', 'as typed '],
    ['a\u0000b\nc\u009Fd', 'a b c d'],
    ['half \uD83D pair', 'half  pair'],
    ['whole 🛩', 'whole 🛩'],
    [' \n\u00A0', ''],
    ['x'.repeat(MAX_WORDS_LENGTH + 1), 'x'.repeat(MAX_WORDS_LENGTH)],
    [`${'x'.repeat(MAX_WORDS_LENGTH - 1)}🛩`, 'x'.repeat(MAX_WORDS_LENGTH - 1)],
  ])('cleans %j', (typed, words) => {
    expect(setWords(INITIAL_VIEW, typed).words).toBe(words);
    expect(cleanWords(words)).toBe(words);
  });
});

describe('a step that changes nothing', () => {
  it.each<[string, (state: ViewState) => ViewState]>([
    ['sources', (state) => setSources(state, ['ians'])],
    ['kinds', (state) => setFacet(state, 'kinds', ['strike'])],
    ['storylines', (state) => setFacet(state, 'storylines', ['who-is-hit'])],
    ['words', (state) => setWords(state, 'jets')],
    ['the order of results', (state) => setSort(state, 'time')],
    ['range', (state) => setRange(state, { ...october })],
    ['lanes', (state) => setLanes(state, 'kind')],
    ['clock', (state) => setClock(state, 'said')],
    ['rows', (state) => setRows(state, 'all')],
    ['whose words are lit', (state) => setTerm(state, 'the-group')],
    ['published by', (state) => setPublishedBy(state, at('2015-10-05'))],
    ['passage', (state) => openPassage(state, { passage: 'ians:t3-9', edition: '0123abcd' })],
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
    setSources(toggleValue(setRange(setLanes(deselect(busy), 'none'), null), 'kinds', 'strike', ['strike']), ['ians']);
    expect(busy).toEqual(before);
  });
});
