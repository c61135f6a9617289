import { describe, expect, it } from 'vitest';

import { foldWithOffsets } from '#pipeline/quotes/folded-text.ts';
import { findLookalike } from '#pipeline/quotes/lookalike.ts';

function find(text: string, exact: string) {
  return findLookalike(foldWithOffsets(text), exact);
}

describe('findLookalike', () => {
  it.each([
    ['a no-break space', 'over the past\u00a0week', 'past week', ['no-break spaces']],
    ['a plain quote for a curly one', 'a “flawed” plan', 'a "flawed" plan', ['curly quotes']],
    ['a plain apostrophe', 'the country’s east', "the country's east", ['curly apostrophes']],
    ['a hyphen for a dash', 'strikes – carried', 'strikes - carried', ['dashes']],
    ['a line end', 'one\r\ntwo', 'one two', ['line ends']],
    ['two spaces', 'one  two', 'one two', ['the number of spaces']],
    ['an invisible character', 'one\u200btwo', 'onetwo', ['invisible characters']],
    ['three full stops', 'and so on…', 'and so on...', ['ellipses']],
    ['several at once', 'a “b”\u00a0c', 'a "b" c', ['no-break spaces', 'curly quotes']],
    ['a space at the end', 'one two three', 'two ', ['spaces at its ends']],
    [
      'an accent apart',
      'a cafe\u0301 there',
      'café',
      ['accents written apart from their letters, or together with them'],
    ],
    [
      'an accent together',
      'a café there',
      'cafe\u0301',
      ['accents written apart from their letters, or together with them'],
    ],
    [
      'accents in another order',
      'e\u0323\u0301x',
      'e\u0301\u0323x',
      ['accents written apart from their letters, or together with them'],
    ],
    ['a ligature', 'the of\ufb01ce said', 'office', ['letters of a special form, such as ligatures']],
    ['a Cyrillic letter', 'the b\u043ex', 'box', ['letters that look the same']],
    ['a Latin letter in a Cyrillic word', 'Москва', 'Moсква', ['letters that look the same']],
    ['a Persian kaf', '\u06a9\u062a\u0627\u0628', '\u0643\u062a\u0627\u0628', ['letters that look the same']],
  ])('%s', (_, text, exact, differences) => {
    const found = find(text, exact);
    expect(found?.differences).toEqual(differences);
    expect(found && text.slice(found.start, found.end)).toBeTruthy();
  });

  it('gives offsets of the original text', () => {
    const text = '… one \u00a0 “two” …';
    const found = find(text, 'one "two"');
    expect(found && text.slice(found.start, found.end)).toBe('one \u00a0 “two”');
  });

  it('counts the passages that look like it', () => {
    expect(find('a\u00a0b, a b, a\u00a0b', 'a b')?.times).toBe(3);
  });

  it.each([
    ['a Cyrillic letter', 'the b\u043ex there', 'box', [['o', '\u043e']]],
    ['a ligature', 'of\ufb01ce', 'office', [['fi', '\ufb01']]],
    ['an accent apart', 'cafe\u0301s', 'cafés', [['é', 'e\u0301']]],
    [
      'two of them',
      '\u0430 b \u0441',
      'a b c',
      [
        ['a', '\u0430'],
        ['c', '\u0441'],
      ],
    ],
    ['spaces only', 'a\u00a0b', 'a b', []],
  ])('names the letters that differ: %s', (_, text, exact, letters) => {
    const found = find(text, exact);
    expect(found?.letters.map(({ quoted, printed }) => [quoted, text.slice(printed.start, printed.end)])).toEqual(
      letters,
    );
  });

  it('finds nothing where a word differs', () => {
    expect(find('the past week', 'the past weak')).toBeNull();
    expect(find('the past week', ' ')).toBeNull();
  });
});
