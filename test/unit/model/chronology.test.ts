import { describe, expect, it } from 'vitest';

import { listedAt, findEvent, headAt, placementAt, sourcesAt } from '#model/chronology.ts';
import { boundsAt } from '#model/date-columns.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';

import { at, chronology } from '../../fixtures/records.ts';

const record = chronology(
  [
    {
      id: 'talks',
      kind: 'meeting',
      reading: 'day',
      earliest: at('2015-09-29'),
      latest: at('2015-09-29'),
      sources: [1],
    },
    {
      id: 'sixty',
      kind: 'tally',
      reading: 'accumulated',
      earliest: at('2015-09-30'),
      latest: at('2015-10-03'),
      sources: [0, 2],
    },
    { id: 'war', kind: 'background', title: 'A war' },
  ],
  {
    aliases: new Map([
      ['old-talks', 'talks'],
      ['lost', 'nowhere'],
    ]),
  },
);

describe('a chronology', () => {
  it('gives an event as a record', () => {
    expect(headAt(record.events, 1)).toEqual({
      index: 1,
      id: 'sixty',
      title: 'sixty',
      words: '',
      kind: record.kinds.findIndex(({ id }) => id === 'tally'),
      status: 'reported',
      reading: 'accumulated',
      earliest: at('2015-09-30'),
      latest: at('2015-10-03'),
      ends: PLAIN_DAYS,
      sources: [0, 2],
    });
  });

  it('knows no event outside its rows', () => {
    expect(() => headAt(record.events, 3)).toThrow('No event at index 3');
    expect(() => headAt(record.events, -1)).toThrow(RangeError);
  });

  it('leaves an event without a day without one', () => {
    expect(boundsAt(record.events, 2)).toEqual({ reading: null, earliest: null, latest: null });
    expect(listedAt(record.events, 2)).toBeNull();
    expect(placementAt(record, 2)).toBe('no-day');
    expect(sourcesAt(record.events, 2)).toEqual([]);
  });

  it('anchors a count at its as-of day', () => {
    expect(listedAt(record.events, 1)).toBe(at('2015-10-03'));
    expect(placementAt(record, 1)).toBe('in-span');
  });

  it.each([
    ['talks', 0],
    ['old-talks', 0],
    ['war', 2],
    ['lost', null],
    ['never', null],
    ['', null],
    ['__proto__', null],
    ['constructor', null],
  ])('finds %j at %s', (id, index) => {
    expect(findEvent(record, id)).toBe(index);
  });
});
