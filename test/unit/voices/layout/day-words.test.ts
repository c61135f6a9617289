import { expect, it } from 'vitest';

import { day, type DaySpan } from '#model/day.ts';
import { daysInWords } from '#voices/layout/day-words.ts';

import { at } from '../../../fixtures/records.ts';

const SPAN: DaySpan = { first: at('2015-09-01'), last: at('2015-11-30') };
const on = (iso: string) => ({ earliest: at(iso), latest: at(iso) });

it('days of saying are read one by one, those that nobody gives last', () => {
  const days = [on('2015-10-16'), { earliest: null, latest: null }, on('2015-10-03')];
  expect(daysInWords(days, SPAN)).toBe('3 Oct · 16 Oct · no day given');
});

it('many are a number, with the first and the last', () => {
  const many = Array.from({ length: 30 }, (_, place) => ({
    earliest: day(SPAN.first + 2 * place),
    latest: day(SPAN.first + 2 * place),
  }));
  expect(daysInWords(many, SPAN)).toBe('30 dates, 1 Sep – 29 Oct');
  expect(daysInWords([...many, { earliest: null, latest: at('2015-11-30') }], SPAN)).toBe('31 dates, 1 Sep – 30 Nov');
});
