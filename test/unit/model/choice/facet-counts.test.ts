import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsOf } from '#model/choice/agreements-of.ts';
import { DATE_KNOWLEDGE, dateKnowledgeOf } from '#model/choice/date-knowledge.ts';
import { facetCounts } from '#model/choice/facet-counts.ts';
import { FACETS } from '#model/choice/facets.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { questionCounts } from '#model/choice/question-counts.ts';
import { FACET_NAMES, type FacetName, OWN_VOICE } from '#model/choice/facet-names.ts';
import { type Filters, NO_FILTERS } from '#model/choice/view-state.ts';
import { type Chronology, headAt, placementAt, sourcesAt, statusAt } from '#model/chronology.ts';
import { COUNTED_AGREEMENTS } from '#model/claims/counted-agreement.ts';
import { asSaid } from '#model/clocks/as-said.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { anyFilters, anyRecord, anyStop, VALUES } from '../../../fixtures/any-filters.ts';
import { at } from '../../../fixtures/records.ts';

/** The filters as a sentence would put them, an event at a time. */
function passes(all: Chronology, index: number, filters: Filters): boolean {
  const { claims, events } = all;
  const isAny = (facet: FacetName, has: (id: string) => boolean) =>
    filters[facet].length === 0 || filters[facet].some(has);
  const about = [...claims.event.keys()].filter((claim) => claims.event[claim] === index);
  const said = about.map((claim) => ({
    source: all.sources[claims.source[claim] ?? -1]?.id,
    speaker: all.speakers[claims.speaker[claim] ?? -1]?.id ?? OWN_VOICE,
  }));
  const places = events.placeRefs.subarray(events.placeStarts[index], events.placeStarts[index + 1]);
  return (
    (all.horizon === null || sourcesAt(events, index).length > 0) &&
    isAny('kinds', (id) => all.kinds[headAt(events, index).kind]?.id === id) &&
    isAny('storylines', (id) => all.storylines.some((line) => line.id === id && line.events.includes(index))) &&
    isAny('places', (id) => [...places].some((place) => all.places[place]?.id === id)) &&
    isAny('agreements', (id) => COUNTED_AGREEMENTS[agreementsOf(all)[index] ?? -1] === id) &&
    isAny('dates', (id) => DATE_KNOWLEDGE[dateKnowledgeOf(events)[index] ?? -1] === id) &&
    isAny('statuses', (id) => statusAt(events, index) === id) &&
    (filters.sources.length + filters.speakers.length === 0 ||
      said.some(
        ({ source, speaker }) => isAny('sources', (id) => source === id) && isAny('speakers', (id) => speaker === id),
      )) &&
    (!filters.disputed || all.disputed.has(index))
  );
}

const shown = (record: Chronology, filters: Filters) => [...filterEvents(record, filters).indexes];

/** Events, claims, and either as of a day. */
const anyRows = fc.tuple(anyRecord, fc.option(anyStop), fc.boolean()).map(([all, by, said]) => {
  const record = by === null ? all : asPublishedBy(all, by);
  return said ? asSaid(record) : record;
});

describe('filters, for any events and any choice', () => {
  it('show what passes one by one, and place it as placementOf does', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, (record, filters) => {
        const found = filterEvents(record, filters);
        const expected = [...record.events.ids.keys()].filter((index) => passes(record, index, filters));
        expect([...found.indexes]).toEqual(expected);
        expect(found.total).toBe(expected.length);
        const counts = { 'in-span': 0, earlier: 0, later: 0, 'no-day': 0 };
        for (const index of expected) counts[placementAt(record, index)] += 1;
        expect(found.counts).toEqual(counts);
        const others = { ...filters, sources: [] };
        const reporting = record.sources.map(
          (_, source) =>
            [...record.events.ids.keys()].filter(
              (index) => passes(record, index, others) && sourcesAt(record.events, index).includes(source),
            ).length,
        );
        expect([...found.bySource]).toEqual(reporting);
      }),
    );
  });

  it('say for each value what choosing it alone in its facet shows', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, (record, filters) => {
        const counts = facetCounts(record, filters);
        for (const facet of FACET_NAMES) {
          const ids = FACETS[facet].ids(record);
          const alone = ids.map((id) => filterEvents(record, { ...filters, [facet]: [id] }).total);
          expect([facet, ...counts[facet]]).toEqual([facet, ...alone]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('say of each question what it leaves with all that is chosen besides', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, (record, filters) => {
        const left = questionCounts(record, filters) ?? {
          storylines: record.storylines.map(({ events }) => new Set(events).size),
          disputed: record.disputed.size,
        };
        const totalWith = (change: Partial<Filters>) => filterEvents(record, { ...filters, ...change }).total;
        expect(left).toEqual({
          storylines: record.storylines.map(({ id }) => totalWith({ storylines: [id] })),
          disputed: totalWith({ disputed: true }),
        });
      }),
    );
  });

  it('can be set in any order: each leaves what both leave', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, (record, filters) => {
        // Of a source and a speaker one claim is asked, so that they are one filter.
        const parts: readonly Partial<Filters>[] = [
          { sources: filters.sources, speakers: filters.speakers },
          ...FACET_NAMES.filter((facet) => facet !== 'sources' && facet !== 'speakers').map((facet) => ({
            [facet]: filters[facet],
          })),
          { disputed: filters.disputed },
        ];
        const alone = parts.map((part) => new Set(shown(record, { ...NO_FILTERS, ...part })));
        const all = shown(record, NO_FILTERS).filter((event) => alone.every((events) => events.has(event)));
        expect(shown(record, filters)).toEqual(all);
      }),
    );
  });

  it('restore what was shown when they are taken away again', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, fc.constantFrom(...FACET_NAMES), (record, filters, facet) => {
        const without = { ...filters, [facet]: [] };
        const before = shown(record, without);
        const during = shown(record, { ...without, [facet]: VALUES[facet].slice(0, 1) });
        expect(before).toEqual(expect.arrayContaining(during));
        expect(shown(record, { ...filters, [facet]: [] })).toEqual(before);
      }),
    );
  });

  it('show more with each further value of a facet, and less with each further facet', () => {
    fc.assert(
      fc.property(anyRows, anyFilters, fc.constantFrom(...FACET_NAMES), (record, filters, facet) => {
        const [first = '', second = ''] = VALUES[facet];
        const one = shown(record, { ...filters, [facet]: [first] });
        const both = shown(record, { ...filters, [facet]: [first, second] });
        expect(both).toEqual(expect.arrayContaining(one));
        expect(shown(record, { ...filters, [facet]: [] })).toEqual(expect.arrayContaining(both));
      }),
    );
  });
});

describe('what is known of a date', () => {
  const day = at('2015-10-03');
  it.each([
    ['a day', 'day', day, day, 0, 'day'],
    ['every day of some', 'throughout', day, day + 2, 0, 'day'],
    ['a total from a day to a day', 'accumulated', day, day + 2, 0, 'day'],
    ['some day of several', 'within', day, day + 2, 0, 'within'],
    ['a day of two', 'day', day, day + 1, 0, 'within'],
    ['about a day', 'day', day, day, 1, 'within'],
    ['a month', 'throughout', day, day + 20, 4, 'within'],
    ['by a day', 'within', -2_147_483_648, day, 0, 'open'],
    ['from a day on', 'throughout', day, -2_147_483_648, 0, 'open'],
    ['no day', 'day', -2_147_483_648, -2_147_483_648, 0, 'none'],
  ] as const)('%s', (_name, reading, first, last, ends, known) => {
    const of = (value: number) => Int32Array.of(value);
    const columns = {
      length: 1,
      reading: of(['day', 'throughout', 'within', 'accumulated'].indexOf(reading)),
      earliest: of(first),
      latest: of(last),
      ends: of(ends),
    };
    expect(DATE_KNOWLEDGE[dateKnowledgeOf(columns)[0] ?? -1]).toBe(known);
  });
});
