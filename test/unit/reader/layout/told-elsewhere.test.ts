import { describe, expect, it } from 'vitest';
import type { TextRow } from '#reader/layout/article-layout.ts';
import { layoutArticle } from '#reader/layout/article-layout.ts';
import { toldElsewhere } from '#reader/layout/told-elsewhere.ts';
import { articleOf } from '../../../fixtures/article-of.ts';

const rows = layoutArticle(
  articleOf('one two\nthree four', {
    passages: [
      ['one', 'a'],
      ['two\nthree', 'b', 'c'],
      ['four', 'a', 'b'],
    ],
  }),
).rows.filter((row): row is TextRow => row.type === 'text');

/** The events told of in each row. */
const told = (passage: string | null, event: string | null) =>
  rows.map((row) => toldElsewhere(row, passage, event).map((chip) => chip.event));

describe('what the open passage reports beside another event', () => {
  it.each([
    ['nothing while no passage is open', null, 'a', [[], []]],
    ['nothing while no event is told', 'src:t0-3', null, [[], []]],
    ['nothing where it reports the event that is told', 'src:t0-3', 'a', [[], []]],
    ['nothing where it reports that event among others', 'src:t14-18', 'b', [[], []]],
    ['its event', 'src:t0-3', 'b', [['a'], []]],
    ['all its events, in the row in which it ends', 'src:t4-13', 'a', [[], ['b', 'c']]],
  ])('%s', (_, passage, event, expected) => {
    expect(told(passage, event)).toEqual(expected);
  });
});
