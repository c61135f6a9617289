import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { findLookalikes, quoteForYaml } from '#pipeline/typography.ts';

describe('findLookalikes', () => {
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
  ])('%s', (_, text, exact, differences) => {
    const [found] = findLookalikes(text, exact);
    expect(found?.differences).toEqual(differences);
    expect(found && text.slice(found.start, found.end)).toBeTruthy();
  });

  it('gives offsets of the original text', () => {
    const text = '… one \u00a0 “two” …';
    const found = findLookalikes(text, 'one "two"');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['one \u00a0 “two”']);
  });

  it('finds nothing where a word differs', () => {
    expect(findLookalikes('the past week', 'the past weak')).toEqual([]);
    expect(findLookalikes('the past week', ' ')).toEqual([]);
  });
});

describe('quoteForYaml', () => {
  it.each(['plain', 'a “b”\u00a0c', 'say "no"\nand \\ go', 'soft\u00adhyphen \u200b \ufeff', '🌉'])(
    'reads back as %j',
    (text) => {
      expect(parse(quoteForYaml(text))).toBe(text);
    },
  );

  it('shows what cannot be seen', () => {
    expect(quoteForYaml('the past\u00a0week')).toBe(String.raw`"the past\u00a0week"`);
  });
});
