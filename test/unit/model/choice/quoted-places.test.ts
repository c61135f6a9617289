import { describe, expect, it } from 'vitest';

import { isOfPresentEdition, quotedNow } from '#model/choice/quoted-places.ts';

const SOURCES = [
  { id: 'once', editions: ['aaaaaaaa'] },
  { id: 'corrected', editions: ['aaaaaaaa', 'bbbbbbbb'] },
  { id: 'and-back', editions: ['aaaaaaaa', 'bbbbbbbb', 'aaaaaaaa'] },
];

describe('a link within the site', () => {
  it.each([
    ['once', null],
    ['corrected', 'bbbbbbbb'],
    ['and-back', null],
    ['unknown', null],
  ])('names the edition of a text only where that is not the first: %s', (source, edition) => {
    expect(quotedNow(SOURCES, `${source}:t1-2`)).toEqual({ passage: `${source}:t1-2`, edition });
  });

  it.each([
    ['once', null, true],
    ['once', 'aaaaaaaa', true],
    ['once', 'bbbbbbbb', false],
    ['corrected', null, false],
    ['corrected', 'bbbbbbbb', true],
    ['and-back', null, true],
    ['unknown', null, false],
  ])('of %s in edition %s', (source, edition, expected) => {
    expect(isOfPresentEdition(SOURCES, { passage: `${source}:t1-2`, edition })).toBe(expected);
  });
});
