import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { inQuotes, quoteMarks } from '#model/claims/quote-marks.ts';

describe('words in quotation marks', () => {
  test.each([
    { what: 'none of their own', words: 'We agreed', printed: '“We agreed”' },
    { what: 'a pair around all of them', words: '“We agreed.”', printed: '“We agreed.”' },
    { what: 'a straight pair around all of them', words: '"We agreed."', printed: '"We agreed."' },
    { what: 'German marks around all of them', words: '„Ja“', printed: '„Ja“' },
    { what: 'angle marks around all of them', words: '«Да»', printed: '«Да»' },
    { what: 'a straight mark that only opens', words: '"We agreed', printed: '"We agreed"' },
    { what: 'a curly mark that only opens', words: '“We agreed', printed: '“We agreed”' },
    { what: 'a straight mark that only closes', words: 'We agreed."', printed: '"We agreed."' },
    { what: 'a curly mark that only closes', words: 'We agreed.”', printed: '“We agreed.”' },
    { what: 'a single mark that only opens', words: '‘We agreed', printed: '‘We agreed’' },
    { what: 'a pair in their midst', words: 'the “terrorist” camps', printed: '‘the “terrorist” camps’' },
    { what: 'a straight pair in their midst', words: 'the "terrorist" camps', printed: '‘the "terrorist" camps’' },
    { what: 'a pair that is not all', words: '"No," he said', printed: '‘"No," he said’' },
    { what: 'two pairs', words: '"No," he said, "never."', printed: '‘"No," he said, "never."’' },
    { what: 'a mark that opens late', words: 'He said: "We agreed', printed: '‘He said: "We agreed"’' },
    { what: 'a mark that closes early', words: 'agreed," he said', printed: '‘"agreed," he said’' },
    { what: 'single marks within', words: 'the ‘terrorist’ camps', printed: '“the ‘terrorist’ camps”' },
    { what: 'straight single marks within', words: "the 'terrorist' camps", printed: "“the 'terrorist' camps”" },
    {
      what: 'apostrophes',
      words: "the day’s and the workers’ and Russia's",
      printed: "“the day’s and the workers’ and Russia's”",
    },
    { what: 'marks in marks', words: '"He said \'no\' twice"', printed: '"He said \'no\' twice"' },
    { what: 'nothing', words: '', printed: '“”' },
  ])('with $what', ({ words, printed }) => {
    expect(inQuotes(words)).toBe(printed);
  });
});

describe('the marks that words lack', () => {
  it('is told whether a mark leads, and whether its pair holds all', () => {
    expect(quoteMarks('"No," he said')).toMatchObject({ leads: true, whole: false, opens: '', closes: '' });
    expect(quoteMarks('No," he said')).toMatchObject({ leads: true, whole: false, opens: '"', closes: '' });
    expect(quoteMarks('"No')).toMatchObject({ leads: true, whole: true, opens: '', closes: '"' });
    expect(quoteMarks('he said "no')).toMatchObject({ leads: false, opens: '', closes: '"' });
  });

  const PIECES = ['word', 'day’s', '5', ' ', ' ', ', ', '. ', '"', '“', '”', '„', '«', '»', '‘', "'", '—', '(', ')'];
  const anyWords = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('leaves the words as they are', () => {
    fc.assert(fc.property(anyWords, (words) => inQuotes(words).includes(words)));
  });

  /** Marks of one kind, which say by themselves on which side they stand. */
  const told = fc
    .constantFrom(['“', '”'], ['«', '»'])
    .chain((marks) => fc.array(fc.constantFrom('word', ' ', ', ', ...marks), { maxLength: 14 }))
    .map((pieces) => pieces.join(''));

  it('makes pairs of all: each opening mark has its closing one', () => {
    fc.assert(
      fc.property(told, (words) => {
        const { opens, closes } = quoteMarks(words);
        expect(unpaired(`${opens}${words}${closes}`)).toEqual([]);
      }),
    );
  });

  it('lacks nothing once it is given', () => {
    fc.assert(
      fc.property(told, (words) => {
        expect(quoteMarks(inQuotes(words))).toMatchObject({ opens: '', closes: '' });
      }),
    );
  });

  it('prints no second mark where one leads and its pair holds all', () => {
    fc.assert(
      fc.property(fc.constantFrom('"', '“', '«', '„'), fc.constantFrom('We agreed', 'No, never.'), (mark, words) => {
        expect(inQuotes(`${mark}${words}`).slice(0, 2)).toBe(`${mark}${words.slice(0, 1)}`);
        expect(inQuotes(inQuotes(`${mark}${words}`))).toBe(inQuotes(`${mark}${words}`));
      }),
    );
  });
});

/** Marks without their other one, by a plain stack. */
function unpaired(text: string): readonly string[] {
  const open: string[] = [];
  const left: string[] = [];
  for (const sign of text) {
    if (sign === '“' || sign === '«') open.push(sign === '“' ? '”' : '»');
    else if ((sign === '”' || sign === '»') && open.pop() !== sign) left.push(sign);
  }
  return [...open, ...left];
}
