import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { filterEvents } from '#model/choice/filter.ts';
import { type Filters, NO_FILTERS } from '#model/choice/view-state.ts';
import { type Chronology, headAt, placementAt, sourcesAt } from '#model/chronology.ts';
import { type Day, day } from '#model/day.ts';
import { GIVEN_KINDS } from '#pipeline/resolve/given-kinds.ts';

import { at, chronology, source } from '../../../fixtures/records.ts';

const KIND_VALUES = GIVEN_KINDS.map(({ id }) => id);

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

function shownIds(filters: Partial<Filters>, publishedBy: Day | null = null): readonly (string | undefined)[] {
  const { indexes } = filterEvents(record, { ...NO_FILTERS, ...filters }, publishedBy);
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
    ['a storyline, in time order', { storyline: 'who-talks' }, ['talks', 'later']],
    ['a storyline that is not in the corpus', { storyline: 'x' }, []],
    ['everything at once', { sources: ['c'], kinds: ['meeting'], storyline: 'who-talks' }, ['later']],
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

  it('counts what each value alone would show', () => {
    const { facets } = filterEvents(record, { ...NO_FILTERS, sources: ['a'], kinds: ['meeting'] });
    expect([...facets.sources]).toEqual([1, 1, 1]);
    expect(facets.kinds[KIND_VALUES.indexOf('meeting')]).toBe(1);
    expect(facets.kinds[KIND_VALUES.indexOf('strike')]).toBe(1);
    expect([...facets.storylines]).toEqual([1, 0]);
  });
});

const idOf = fc.constantFrom('a', 'b', 'c');
const kindOf = fc.constantFrom(...KIND_VALUES);
const days = fc.option(fc.integer({ min: 16_670, max: 16_780 }).map(day), { nil: null });
const rows = fc.array(
  fc.record({
    id: fc.constant('x'),
    title: fc.constantFrom('Strikes on Raqqa', 'Talks', 'Raqqa talks', 'A tally'),
    kind: kindOf,
    earliest: days,
    latest: days,
    sources: fc.subarray([0, 1, 2], { minLength: 1 }),
  }),
  { maxLength: 30 },
);
const filtersOf = fc.record({
  sources: fc.uniqueArray(idOf, { maxLength: 2 }),
  kinds: fc.uniqueArray(kindOf, { maxLength: 4 }),
  storyline: fc.constantFrom(null, 'even', 'odd'),
  disputed: fc.boolean(),
});

function chronologyOf(list: Parameters<typeof chronology>[0]): Chronology {
  const indexes = list.map((_, index) => index);
  return chronology(list, {
    sources: record.sources,
    disputed: indexes.filter((index) => index % 3 === 0),
    storylines: ['even', 'odd'].map((id, rest) => ({
      id,
      title: '',
      sentence: '',
      events: indexes.filter((index) => index % 2 === rest),
    })),
  });
}

/** The filters as a sentence would put them, an event at a time. */
function passes(all: Chronology, index: number, filters: Filters, by: Day | null): boolean {
  const reporting = sourcesAt(all.events, index)
    .map((ref) => all.sources[ref])
    .filter(
      (each) => each !== undefined && (by === null || (each.published.latest !== null && each.published.latest <= by)),
    );
  const chosen = reporting.filter((each) => filters.sources.length === 0 || filters.sources.includes(each?.id ?? ''));
  const storyline = all.storylines.find(({ id }) => id === filters.storyline);
  return (
    chosen.length > 0 &&
    (filters.kinds.length === 0 || filters.kinds.includes(all.kinds[headAt(all.events, index).kind]?.id ?? '')) &&
    (filters.storyline === null || storyline?.events.includes(index) === true) &&
    (!filters.disputed || all.disputed.includes(index))
  );
}

describe('filterEvents, for any events and filters', () => {
  it('shows what passes one by one, and places it as placementOf does', () => {
    fc.assert(
      fc.property(rows, filtersOf, days, (list, filters, by) => {
        const all = chronologyOf(list);
        const expected = list.map((_, index) => index).filter((index) => passes(all, index, filters, by));
        const found = filterEvents(all, filters, by);
        expect([...found.indexes]).toEqual(expected);
        expect(found.total).toBe(expected.length);
        const counts = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
        for (const index of expected) counts[placementAt(all, index)] += 1;
        expect(found.counts).toEqual(counts);
      }),
    );
  });

  it('counts for each value what choosing it alone shows', () => {
    fc.assert(
      fc.property(rows, filtersOf, days, (list, filters, by) => {
        const all = chronologyOf(list);
        const totalWith = (change: Partial<Filters>) => filterEvents(all, { ...filters, ...change }, by).total;
        const { facets } = filterEvents(all, filters, by);
        expect([...facets.sources]).toEqual(['a', 'b', 'c'].map((id) => totalWith({ sources: [id] })));
        expect([...facets.kinds]).toEqual(KIND_VALUES.map((kind) => totalWith({ kinds: [kind] })));
        expect([...facets.storylines]).toEqual(['even', 'odd'].map((storyline) => totalWith({ storyline })));
      }),
      { numRuns: 50 },
    );
  });
});
