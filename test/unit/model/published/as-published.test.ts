import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementsOf } from '#model/choice/agreements-of.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { NO_FILTERS } from '#model/choice/view-state.ts';
import { type Chronology, headAt, sourcesAt } from '#model/chronology.ts';
import { asSaid } from '#model/clocks/as-said.ts';
import { printDay } from '#model/day.ts';
import { asPublishedBy } from '#model/published/as-published.ts';
import { knownSize } from '#model/published/known-size.ts';
import { isOutBy, isPerhapsOutBy, publicationStops, stopsBeside } from '#model/published/out-by.ts';
import { openingPassage, toldAt } from '#model/told-event.ts';
import { anyDatedRecord, anyFilters, anyRecord, anyStop } from '../../../fixtures/any-filters.ts';
import { at, source } from '../../../fixtures/records.ts';
import { TOLD } from '../../../fixtures/told-corpus.ts';

describe('an article on a day', () => {
  const open = source('x', '2015-10-10').published;
  it.each([
    ['its day', at('2015-10-10'), at('2015-10-10'), '2015-10-10', 'out'],
    ['the day before', at('2015-10-10'), at('2015-10-10'), '2015-10-09', 'not'],
    ['the first of two days', at('2015-10-10'), at('2015-10-11'), '2015-10-10', 'perhaps'],
    ['the second of two days', at('2015-10-10'), at('2015-10-11'), '2015-10-11', 'out'],
    ['the day before both', at('2015-10-10'), at('2015-10-11'), '2015-10-09', 'not'],
    ['a day before it is bounded at all', null, at('2015-10-11'), '2015-01-01', 'perhaps'],
    ['a day after its first, where the last is open', at('2015-10-10'), null, '2016-10-10', 'perhaps'],
    ['any day, where none is known', null, null, '2016-10-10', 'perhaps'],
  ])('%s', (_name, earliest, latest, by, state) => {
    const published = { ...open, earliest, latest };
    const found = isOutBy(published, at(by)) ? 'out' : isPerhapsOutBy(published, at(by)) ? 'perhaps' : 'not';
    expect(found).toBe(state);
  });
});

describe('the stops', () => {
  const sources = [source('b', '2015-10-10', '2015-10-11'), source('a', '2015-10-04'), source('c', '2015-10-11')];
  const stops = publicationStops(sources);

  it('are the days on which something is published, or may be', () => {
    expect(stops.map((stop) => printDay(stop, { year: false }))).toEqual(['4 Oct', '10 Oct', '11 Oct']);
  });

  it.each([
    ['2015-10-04', null, '2015-10-10'],
    ['2015-10-07', '2015-10-04', '2015-10-10'],
    ['2015-10-11', '2015-10-10', null],
    ['2000-01-01', null, '2015-10-04'],
  ])('stand beside %s', (by, previous, next) => {
    expect(stopsBeside(stops, at(by))).toEqual({
      previous: previous && at(previous),
      next: next && at(next),
    });
  });
});

describe('the talks as of a day', () => {
  const by = (iso: string) => asPublishedBy(TOLD, at(iso));
  const talks = (record: Chronology) => toldAt(record, 0, null);

  it('have no source before anything is published', () => {
    expect(talks(by('2015-10-03')).sources).toEqual([]);
    expect(filterEvents(by('2015-10-03'), NO_FILTERS).total).toBe(0);
  });

  it('have the date and the words of the one article that was out', () => {
    const told = talks(by('2015-10-04'));
    expect(told.sources).toEqual([0]);
    expect([told.words, told.earliest]).toEqual(['that day', at('2015-10-02')]);
    expect(openingPassage(by('2015-10-04'), 0)).toBe('a:t10-15');
  });

  it('have those of b, which speaks for them, once it is out', () => {
    const told = talks(by('2015-10-10'));
    expect(told.sources).toEqual([0, 1]);
    expect([told.words, told.earliest]).toEqual(['on Saturday', at('2015-10-03')]);
    expect(openingPassage(by('2015-10-10'), 0)).toBe('b:t30-35');
    expect(told.reports.map(({ claims }) => claims)).toEqual([1, 3]);
  });

  it('name the sources that were not out, or perhaps', () => {
    const doubtful = { ...TOLD, sources: [...TOLD.sources.slice(0, 2), source('c', '2015-10-10', '2015-11-17')] };
    expect(asPublishedBy(doubtful, at('2015-10-04')).sources.map(({ unpublished }) => unpublished)).toEqual([
      undefined,
      'not yet published',
      'not yet published',
    ]);
    expect(asPublishedBy(doubtful, at('2015-10-10')).sources[2]?.unpublished).toBe('perhaps published');
  });

  it('stand to each other as they did', () => {
    expect(['2015-10-04', '2015-10-10', '2015-11-17'].map((iso) => agreementsOf(by(iso))[0])).toEqual([0, 3, 3]);
  });
});

describe('an event that an article published later contradicts elsewhere', () => {
  // The crash stands in b alone; c, which is out later, does not report it.
  const disputed: Chronology = {
    ...TOLD,
    disputed: new Map([
      [0, 1],
      [1, 2],
    ]),
  };
  const by = (iso: string) => asPublishedBy(disputed, at(iso));

  it.each([
    ['2015-10-04', [], -1],
    ['2015-10-10', [0], 0],
    ['2015-11-17', [0, 1], 3],
  ])('is disputed once that article is out: by %s', (iso, events, agreement) => {
    expect([...by(iso).disputed.keys()]).toEqual(events);
    expect(agreementsOf(by(iso))[1]).toBe(agreement);
  });

  it('counts once whichever filter asks: as disputed and as differing', () => {
    const asked = [{ disputed: true }, { agreements: ['differing'] }].map(
      (filters) => filterEvents(disputed, { ...NO_FILTERS, ...filters }).indexes,
    );
    expect(asked[0]).toEqual(asked[1]);
  });
});

describe('any record as of any day', () => {
  it('tells nothing of what was published later', () => {
    fc.assert(
      fc.property(anyRecord, anyStop, (all, by) => {
        const record = asPublishedBy(all, by);
        const out = all.sources.flatMap(({ published }, place) => (isOutBy(published, by) ? [place] : []));
        expect(out).toEqual(
          expect.arrayContaining([...new Set([...record.claims.source, ...record.events.sourceRefs])]),
        );
        for (const event of record.events.ids.keys()) {
          expect(sourcesAt(record.events, event)).toEqual(
            sourcesAt(all.events, event).filter((each) => out.includes(each)),
          );
          for (const { source: from, passage } of toldAt(record, event, null).reports)
            expect(passage.startsWith(`${all.sources[from]?.id}:`)).toBe(true);
        }
        expect(asSaid(record).events.length).toBe(record.claims.length);
      }),
    );
  });

  it('has the size that is told of it', () => {
    fc.assert(
      fc.property(anyRecord, anyStop, (all, by) => {
        const record = asPublishedBy(all, by);
        const size = knownSize(all, by);
        expect(size.events).toBe(filterEvents(record, NO_FILTERS).total);
        expect(size.claims).toBe(record.claims.length);
      }),
    );
  });

  it('grows from stop to stop', () => {
    fc.assert(
      fc.property(anyRecord, anyFilters, (all, { kinds }) => {
        const shown = publicationStops(all.sources).map((stop) => [
          ...filterEvents(asPublishedBy(all, stop), { ...NO_FILTERS, kinds }).indexes,
        ]);
        shown.forEach((events, place) => expect(events).toEqual(expect.arrayContaining(shown[place - 1] ?? [])));
      }),
    );
  });

  it('is all of it by the last day, where all days are known', () => {
    fc.assert(
      fc.property(anyDatedRecord, anyFilters, (all, filters) => {
        const last = publicationStops(all.sources).at(-1) ?? at('2015-11-30');
        const record = asPublishedBy(all, last);
        expect(filterEvents(record, filters)).toEqual(filterEvents(all, filters));
        for (const event of all.events.ids.keys()) {
          expect(headAt(record.events, event)).toEqual(headAt(all.events, event));
          expect(toldAt(record, event, null)).toEqual(toldAt(all, event, null));
        }
        expect(record.claims).toEqual(all.claims);
        expect(knownSize(all, last)).toEqual(knownSize(all, null));
      }),
    );
  });
});
