import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSaid, rowOfClaim } from '#model/clocks/as-said.ts';
import { asToldBy } from '#model/as-told-by.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { NO_FILTERS } from '#model/choice/view-state.ts';
import { listedAt, type Chronology, headAt, sourcesAt } from '#model/chronology.ts';
import { claimAt } from '#model/claim-columns.ts';
import { dateAt, NO_DAY } from '#model/date-columns.ts';
import { printEventWhen } from '#model/event-when.ts';
import { toldAt } from '#model/told-event.ts';
import { anyChronology, SPAN } from '../../../fixtures/any-events.ts';
import { SAID } from '../../../fixtures/said-corpus.ts';

/** Any chronology, whose claims were said on any days, of which one or both may be open. */
const anySaid: fc.Arbitrary<Chronology> = anyChronology.chain((chronology) => {
  const { length } = chronology.claims;
  const column = (least: number, most: number) =>
    fc.array(fc.option(fc.integer({ min: least, max: most })), { minLength: length, maxLength: length });
  return fc
    .record({ first: column(SPAN.first - 9, SPAN.last), days: column(0, 4), occasion: column(0, 2) })
    .map(({ first, days, occasion }) => {
      const saidEarliest = Int32Array.from(first, (each) => each ?? NO_DAY);
      const saidLatest = Int32Array.from(days, (each, claim) => {
        const start = saidEarliest[claim] ?? NO_DAY;
        return each === null ? NO_DAY : start === NO_DAY ? SPAN.first + each : start + each;
      });
      const given = { saidEarliest, saidLatest, occasion: Int32Array.from(occasion, (each) => each ?? -1) };
      return { ...chronology, occasions: ['o', 'p', 'q'], claims: { ...chronology.claims, ...given } };
    });
});

const rowsOf = ({ events }: Chronology) => [...events.ids.keys()];

describe('the clock of saying', () => {
  const said = asSaid(SAID);
  const told = rowsOf(said).map((row) => toldAt(said, row, null));

  it('has a row for each claim, by the day of its saying, those without a day last', () => {
    expect(told.map(({ passage }) => passage)).toEqual([
      'a:t10-15',
      'b:t20-25',
      'b:t40-45',
      'b:t30-35',
      'b:t60-65',
      'c:t50-55',
    ]);
  });

  it('says of each by when it was said and by whom, and opens it at its passage', () => {
    expect(told.map((row) => printEventWhen(row))).toEqual([
      'said by 4 Oct 2015, by the article itself',
      'said 5 Oct 2015, by The spokesman',
      'said 5 Oct 2015, by The spokesman',
      'said 6 Oct 2015, by The spokesman',
      'said some day between 8 and 9 Oct 2015, by the article itself',
      'said on no day given, by the article itself',
    ]);
  });

  it('has the title of the event, none of the words of its date, and what the claim says to it', () => {
    expect(told.map(({ id }) => id)).toEqual(['talks', 'talks', 'talks', 'talks', 'crash', 'talks']);
    expect(told.map(({ words }) => words).join('')).toBe('');
    expect(told.map(({ by }) => by?.stance)).toEqual(['asserts', 'asserts', 'doubts', 'asserts', 'asserts', 'denies']);
  });

  it.each([
    ['talks', 'b:t40-45', 2],
    ['talks', 'b:t40-99', 2],
    ['crash', 'b:t40-45', null],
    ['talks', 'b:t4-45', null],
    ['nothing', 'b:t40-45', null],
  ])('finds the claim about %s that rests on %s', (event, passage, row) => {
    expect(rowOfClaim(said, event, passage)).toBe(row);
  });
});

it('each claim of an event that is shown stands once, in the lane of its source, on the days of its saying', () => {
  fc.assert(
    fc.property(anySaid, (chronology) => {
      const said = asSaid(chronology);
      const known = ({ claims, sources, events }: Chronology) =>
        Array.from({ length: claims.length }, (_, index) => {
          const { event, source, said: days, passage } = claimAt(claims, sources, index);
          return JSON.stringify([events.ids[event], source, days, passage]);
        }).toSorted();
      expect(known(said)).toEqual(known(chronology));
      for (const row of rowsOf(said)) {
        const { source, said: days } = claimAt(said.claims, said.sources, row);
        expect(sourcesAt(said.events, row)).toEqual([source]);
        expect(dateAt(said.events, row)).toMatchObject(days);
        expect(dateAt(said.claims, row)).toEqual(dateAt(said.events, row));
        expect(toldAt(said, row, source)).toEqual(toldAt(said, row, null));
      }
    }),
  );
});

it('rows run forwards in time, and those without a day come last', () => {
  fc.assert(
    fc.property(anySaid, (chronology) => {
      const said = asSaid(chronology);
      const days = rowsOf(said).map((row) => listedAt(said.events, row) ?? Infinity);
      expect(days).toEqual(days.toSorted((a, b) => (a === b ? 0 : a - b)));
    }),
  );
});

it('a filter shows the claims that its sources make about the events that it shows', () => {
  fc.assert(
    fc.property(anySaid, fc.subarray(['a', 'b', 'c']), (chronology, sources) => {
      const told = asToldBy(chronology, new Set(sources));
      const said = asSaid(told);
      const filters = { ...NO_FILTERS, sources };
      const { indexes } = filterEvents(told, filters);
      const events = new Set(Array.from(indexes, (event) => headAt(told.events, event).id));
      const shown = new Set(filterEvents(said, filters).indexes);
      for (const row of rowsOf(said)) {
        const { id, sources: own } = headAt(said.events, row);
        const isOf = own.some((each) => sources.includes(said.sources[each]?.id ?? ''));
        expect(shown.has(row)).toBe(events.has(id) && (sources.length === 0 || isOf));
      }
    }),
  );
});

it('a storyline has the claims about its events', () => {
  const storylines = [{ id: 's', title: '', sentence: '', events: [1, 0] }];
  expect(asSaid({ ...SAID, storylines }).storylines[0]?.events).toEqual([4, 0, 1, 2, 3, 5]);
});
