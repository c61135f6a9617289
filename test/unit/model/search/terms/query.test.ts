import { describe, expect, it } from 'vitest';

import { MOST_TERMS, readQuery } from '#model/search/terms/query.ts';

function read(typed: string) {
  const { terms, fields } = readQuery(typed);
  return [
    ...terms.map(({ words, phrase, not, open }) => {
      const text = words.map((word) => (word.capital ? word.text.toUpperCase() : word.text)).join(' ');
      return `${not ? '-' : ''}${phrase ? `"${text}"` : text}${open ? '…' : ''}`;
    }),
    ...fields.map(({ field, value, not }) => `${not ? '-' : ''}${field}=${value}`),
  ];
}

describe('what is typed', () => {
  it.each([
    ['', []],
    ['  “ … ” ', []],
    ['airstrikes', ['airstrikes…']],
    ['airstrikes ', ['airstrikes']],
    ['Air Strikes', ['air', 'strikes…']],
    ['IS U.S.', ['IS', 'US…']],
    ['"training camps"', ['"training camps"']],
    ['“training camps”', ['"training camps"']],
    ['"training ca', ['"training ca"']],
    ['strikes -turkey', ['strikes', '-turkey']],
    ['-"training camps" strikes', ['-"training camps"', 'strikes…']],
    ['Su-24M', ['su 24m…']],
    ['a - b', ['a', 'b…']],
    ['source:C strikes', ['strikes…', 'source=C']],
    ['speaker:"Andrei Kartapolov"', ['speaker=Andrei Kartapolov']],
    ['SPEAKER:putin -place:aleppo', ['speaker=putin', '-place=aleppo']],
    ['speaker:', []],
    ['colour:red', ['colour red…']],
    ['https://example.org/', ['https example org…']],
    ['at 10:30', ['at', '10 30…']],
  ])('%j', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it('with a field that there is not is text, and that is said', () => {
    expect(readQuery('colour:red').notices).toEqual([expect.stringMatching(/^“colour:” is no field/)]);
    expect(readQuery('source:c 10:30 https://x').notices).toEqual([]);
  });

  it('of too many words is cut, and that is said', () => {
    const query = readQuery('word '.repeat(MOST_TERMS + 1));
    expect(query.terms).toHaveLength(MOST_TERMS);
    expect(query.notices).toHaveLength(1);
  });
});
