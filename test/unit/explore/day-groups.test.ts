import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listEvents } from '#explore/layout/day-groups.ts';
import { filterEvents } from '#model/choice/filter.ts';
import { NO_FILTERS } from '#model/choice/view-state.ts';
import { placementAt } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { at, chronology, type Row } from '../../fixtures/records.ts';
import { all, anyChronology } from '../../fixtures/any-events.ts';

function listed(rows: readonly Row[], shown?: readonly number[]) {
  const corpus = chronology(rows);
  const { days, ...shelves } = listEvents(corpus, shown ?? all(corpus));
  return { days: days.map(({ day, events }) => [day, events]), ...shelves };
}

const ON_4TH: Omit<Row, 'id'> = { reading: 'day', earliest: at('2015-10-04'), latest: at('2015-10-04') };
const ON_5TH: Omit<Row, 'id'> = { reading: 'day', earliest: at('2015-10-05'), latest: at('2015-10-05') };

describe('the list of events', () => {
  it('puts events of one day under it, days in time order', () => {
    expect(
      listed([
        { id: 'one', ...ON_4TH },
        { id: 'two', ...ON_4TH },
        { id: 'three', ...ON_5TH },
      ]).days,
    ).toEqual([
      [at('2015-10-04'), [0, 1]],
      [at('2015-10-05'), [2]],
    ]);
  });

  it.each<[string, Omit<Row, 'id'>, string]>([
    [
      'what happened on some day of a stretch under the last of them',
      { reading: 'within', earliest: at('2015-10-04'), latest: at('2015-10-09') },
      '2015-10-09',
    ],
    [
      'what may have happened later still under its first day',
      { reading: 'within', earliest: at('2015-10-04') },
      '2015-10-04',
    ],
    [
      'a state under the day on which it began',
      { reading: 'throughout', earliest: at('2015-10-04'), latest: at('2015-10-09') },
      '2015-10-04',
    ],
    [
      'a count under its last day',
      { reading: 'accumulated', earliest: at('2015-09-30'), latest: at('2015-10-09') },
      '2015-10-09',
    ],
    ['what had been by then under that day', { reading: 'within', latest: at('2015-10-09') }, '2015-10-09'],
  ])('puts %s', (_name, row, expected) => {
    expect(listed([{ id: 'e', ...row }]).days).toEqual([[at(expected), [0]]]);
  });

  it('puts a state that began before the span above it, and what may have happened after it at its end', () => {
    const early: Row = { id: 'e', reading: 'throughout', earliest: at('2014-06-29') };
    const late: Row = {
      id: 'l',
      reading: 'accumulated',
      earliest: at('2015-10-04'),
      latest: at('2016-10-04'),
    };
    const { last } = chronology([]).span;
    expect(listed([early, late])).toEqual({
      days: [[last, [1]]],
      earlier: [0],
      later: [],
      noDay: [],
    });
  });

  it('puts what is outside the span, or has no day, on shelves', () => {
    const rows: Row[] = [
      { id: 'earlier', reading: 'day', earliest: at('2014-06-29'), latest: at('2014-06-29') },
      { id: 'later', reading: 'day', earliest: at('2016-01-04'), latest: at('2016-01-04') },
      { id: 'none' },
    ];
    expect(listed(rows)).toEqual({ days: [], earlier: [0], later: [1], noDay: [2] });
  });

  it('holds only what is shown', () => {
    const rows: Row[] = [
      { id: 'one', ...ON_4TH },
      { id: 'two', ...ON_4TH },
    ];
    expect(listed(rows, [1]).days).toEqual([[at('2015-10-04'), [1]]]);
  });

  it('holds each event once, days upwards and none twice, the shelves as counted', () => {
    fc.assert(
      fc.property(anyChronology, (corpus) => {
        const { days, earlier, later, noDay } = listEvents(corpus, all(corpus));
        const held = [...days.flatMap(({ events }) => events), ...earlier, ...later, ...noDay];
        expect(held.toSorted((a, b) => a - b)).toEqual([...all(corpus)]);
        const numbers = days.map(({ day }) => day);
        expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
        const { counts } = filterEvents(corpus, NO_FILTERS);
        expect(later).toHaveLength(counts.later);
        expect(noDay).toHaveLength(counts['no-day']);
        const begun = earlier.filter((index) => placementAt(corpus, index) !== 'earlier');
        expect(earlier.length - begun.length).toBe(counts.earlier);
        for (const index of begun) expect(boundsAt(corpus.events, index).reading).toBe('throughout');
      }),
    );
  });
});
