import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterEvents } from '#model/choice/filter.ts';
import { filtersSet } from '#model/choice/filters-set.ts';
import { clearFilters, INITIAL_VIEW, NO_FILTERS } from '#model/choice/view-state.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { chronology, source } from '../../../fixtures/records.ts';
import { at, view, views } from '../../address/views.ts';

const CORPUS = chronology([{ id: 'talks', sources: [0] }], {
  sources: [source('a', '2015-10-04'), source('b', '2015-10-05')],
  storylines: [{ id: 'who-talks', title: 'Who talks to whom?', sentence: '', events: [0] }],
});

const busy = view({
  filters: {
    sources: ['b', 'a'],
    kinds: ['strike', 'meeting'],
    storylines: ['who-talks'],
    disputed: true,
  },
  publishedBy: at('2015-10-05'),
});

describe('the filters that are set', () => {
  it('are told in words, each facet once', () => {
    expect(filtersSet(busy, CORPUS).map(({ label }) => label)).toEqual([
      'Sources: A, B',
      'Kinds: strike, meeting',
      'Who talks to whom?',
      'Where passages disagree',
      'As published by 5 Oct 2015',
    ]);
  });

  it('name the source that is left out where that is shorter', () => {
    const three = chronology([], { sources: ['a', 'b', 'c'].map((id) => source(id, '2015-10-04')) });
    const labels = (sources: readonly string[]) =>
      filtersSet(view({ filters: { ...busy.filters, sources } }), three)[0]?.label;
    expect(labels(['a', 'b'])).toBe('Without C');
    expect(labels(['a'])).toBe('Sources: A');
  });

  it('each can be taken away, which leaves the others', () => {
    for (const { key, without } of filtersSet(busy, CORPUS)) {
      const left = filtersSet(without, CORPUS).map((each) => each.key);
      expect(left).toEqual(['sources', 'kinds', 'storylines', 'disputed', 'by'].filter((each) => each !== key));
    }
  });

  it('are none once all are cleared', () => {
    expect(filtersSet(clearFilters(busy), CORPUS)).toEqual([]);
  });

  it('are none for a view that is but zoomed, turned to other lanes or searched', () => {
    const range = { first: at('2015-10-01'), last: at('2015-10-02') };
    expect(filtersSet(view({ range, lanes: 'kind', words: 'jet' }), CORPUS)).toEqual([]);
  });

  it('never hide an event without a sign', () => {
    fc.assert(
      fc.property(views, (state) => {
        // What the corpus does not have is taken out of a view before it is shown.
        const shown = {
          ...state,
          filters: {
            ...NO_FILTERS,
            kinds: state.filters.kinds,
            disputed: state.filters.disputed,
          },
        };
        const by = shown.publishedBy;
        const record = by === null ? CORPUS : asPublishedBy(CORPUS, by);
        if (filterEvents(record, shown.filters).total === 0) expect(filtersSet(shown, CORPUS)).not.toEqual([]);
      }),
    );
    expect(filterEvents(CORPUS, INITIAL_VIEW.filters).total).toBe(1);
  });
});
