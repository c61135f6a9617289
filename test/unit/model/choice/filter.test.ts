import { describe, expect, it } from 'vitest';

import { filterEvents } from '#model/choice/filter.ts';
import { type Filters, NO_FILTERS } from '#model/choice/view-state.ts';
import type { Day } from '#model/day.ts';
import { asPublishedBy } from '#model/published/as-published.ts';

import { at, chronology, source } from '../../../fixtures/records.ts';

const record = chronology(
  [
    {
      id: 'war',
      title: 'War in Syria',
      kind: 'background',
      earliest: at('2011-03-15'),
      latest: at('2011-03-15'),
      sources: [1],
    },
    {
      id: 'talks',
      title: 'Russia and the US hold talks',
      kind: 'meeting',
      earliest: at('2015-09-29'),
      latest: at('2015-09-29'),
      sources: [0, 1],
    },
    {
      id: 'first',
      title: 'First airstrikes',
      kind: 'strike',
      earliest: at('2015-09-30'),
      latest: at('2015-09-30'),
      sources: [0],
    },
    {
      id: 'raqqa',
      title: 'Strikes on Raqqa',
      kind: 'strike',
      earliest: at('2015-10-02'),
      latest: at('2015-10-03'),
      sources: [2],
    },
    { id: 'later', title: 'A planned summit', kind: 'meeting', earliest: at('2015-12-05'), latest: null, sources: [2] },
    { id: 'undated', title: 'An accusation', kind: 'accusation', sources: [1, 2] },
  ],
  {
    sources: [source('a', '2015-10-01'), source('b', '2015-10-04', '2015-10-06'), source('c', '2015-11-20')],
    storylines: [
      { id: 'who-talks', title: '', sentence: '', events: [4, 1] },
      { id: 'who-is-hit', title: '', sentence: '', events: [2, 3, 2] },
    ],
  },
);

function shownIds(filters: Partial<Filters>, by: Day | null = null): readonly (string | undefined)[] {
  const known = by === null ? record : asPublishedBy(record, by);
  const { indexes } = filterEvents(known, { ...NO_FILTERS, ...filters });
  return Array.from(indexes, (index) => record.events.ids[index]);
}

describe('filterEvents', () => {
  it('shows all without filters, and says where they stand', () => {
    const { total, all, counts, indexes } = filterEvents(record, NO_FILTERS);
    expect({ total, all, counts }).toEqual({
      total: 6,
      all: 6,
      counts: { 'in-span': 3, earlier: 1, later: 1, 'no-day': 1 },
    });
    expect([...indexes]).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each<[string, Partial<Filters>, readonly string[]]>([
    ['one source', { sources: ['a'] }, ['talks', 'first']],
    ['either of two sources', { sources: ['a', 'b'] }, ['war', 'talks', 'first', 'undated']],
    ['a source that is not in the corpus', { sources: ['x'] }, []],
    ['kinds', { kinds: ['meeting', 'accusation'] }, ['talks', 'later', 'undated']],
    ['a storyline, in time order', { storylines: ['who-talks'] }, ['talks', 'later']],
    ['a storyline that is not in the corpus', { storylines: ['x'] }, []],
    ['everything at once', { sources: ['c'], kinds: ['meeting'], storylines: ['who-talks'] }, ['later']],
  ])('filters by %s', (_name, filters, ids) => {
    expect(shownIds(filters)).toEqual(ids);
  });

  it.each([
    ['2015-09-30', []],
    ['2015-10-01', ['talks', 'first']],
    ['2015-10-05', ['talks', 'first']],
    ['2015-10-06', ['war', 'talks', 'first', 'undated']],
    ['2015-11-20', ['war', 'talks', 'first', 'raqqa', 'later', 'undated']],
  ])('counts a source from its latest possible day: by %s', (by, ids) => {
    expect(shownIds({}, at(by))).toEqual(ids);
  });

  it('asks that the chosen source itself was published', () => {
    expect(shownIds({ sources: ['b'] }, at('2015-10-01'))).toEqual([]);
  });
});
