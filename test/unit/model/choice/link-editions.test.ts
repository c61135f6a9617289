import { describe, expect, it } from 'vitest';

import { isOfPresentEdition, namingEditions, quotedNow } from '#model/choice/link-editions.ts';
import { INITIAL_VIEW, openPassage, selectEvent } from '#model/choice/view-state.ts';

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

describe('a link that is handed on', () => {
  const event = selectEvent(INITIAL_VIEW, 'talks');

  it('names the edition of what it quotes, also the first', () => {
    const open = openPassage(event, { passage: 'corrected:t1-2', edition: null });
    expect(namingEditions(open, SOURCES)).toEqual({ ...open, edition: 'aaaaaaaa' });
    const named = openPassage(event, { passage: 'corrected:t1-2', edition: 'bbbbbbbb' });
    expect(namingEditions(named, SOURCES)).toEqual(named);
  });

  it('names none where it quotes nothing', () => {
    expect(namingEditions(event, SOURCES)).toEqual(event);
  });
});
