import { describe, expect, it } from 'vitest';

import { isoFromDay } from '#model/day.ts';
import { typedDays } from '#model/search/fields/typed-days.ts';

import { at } from '../../../../fixtures/records.ts';

const autumn = { first: at('2015-09-01'), last: at('2015-11-30') };
const years = { first: at('2014-01-01'), last: at('2015-12-31') };

function read(typed: string, span = autumn): string | null {
  const days = typedDays(typed, span);
  return days && [...new Set([isoFromDay(days.first), isoFromDay(days.last)])].join(' to ');
}

describe('typed days', () => {
  it.each([
    ['2015-10-16', '2015-10-16'],
    ['2015-10', '2015-10-01 to 2015-10-31'],
    ['2015', '2015-01-01 to 2015-12-31'],
    ['16 Oct', '2015-10-16'],
    ['16-oct', '2015-10-16'],
    ['16 October 2015', '2015-10-16'],
    ['oct', '2015-10-01 to 2015-10-31'],
    ['Sept. 2014', '2014-09-01 to 2014-09-30'],
  ])('%s', (typed, days) => {
    expect(read(typed)).toBe(days);
  });

  it.each(['30 Feb 2015', '2015-13', '4/10/2015', '10', 'soon', ''])('are never guessed: %j', (typed) => {
    expect(read(typed)).toBeNull();
  });

  it('want a year where several have them', () => {
    expect(read('16 Oct', years)).toBeNull();
    expect(read('16 Oct 2014', years)).toBe('2014-10-16');
  });
});
