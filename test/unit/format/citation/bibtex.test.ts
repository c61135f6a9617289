import { describe, expect, test } from 'vitest';

import { bibtex, bibtexText } from '#format/citation/bibtex.ts';
import type { Corpus } from '#model/corpus.ts';
import { EXAMPLE_CORPUS } from '../../../fixtures/example-corpus.ts';
import { written } from '../../../fixtures/written.ts';

describe('a BibTeX field', () => {
  test.each([
    ['plain text', 'Ferry resumes', 'Ferry resumes'],
    ['signs with a meaning', '5% of $3 & #1_a', '5\\% of \\$3 \\& \\#1\\_a'],
    ['a backslash once', 'a\\b', 'a\\textbackslash{}b'],
    ['braces by name, so that they cannot end the field', '{a', '\\textbraceleft{}a'],
    ['a closing brace by name', 'a}', 'a\\textbraceright{}'],
    ['tilde and caret', '~^', '\\textasciitilde{}\\textasciicircum{}'],
    ['line ends as spaces', ' a\r\n b ', 'a b'],
    ['other scripts as they are', 'Сирия – “so”', 'Сирия – “so”'],
  ])('has %s', (_, text, expected) => {
    expect(bibtexText(text)).toBe(expected);
  });
});

/** The example with its first source published so. */
function publishedOn(edtf: string) {
  const sources = EXAMPLE_CORPUS.sources.slice(0, 1).map((source) => ({
    ...source,
    published: { ...source.published, edtf, ...written(edtf) },
  }));
  const corpus: Corpus = { ...EXAMPLE_CORPUS, sources };
  return [...bibtex(corpus).matchAll(/^ {2}((?:year|month|day) = .*),$/gm)].map((match) => match[1]);
}

describe('the date of an entry', () => {
  test.each([
    ['a day in full', publishedOn('2015-10-04'), ['year = {2015}', 'month = oct', 'day = {4}']],
    ['two days of a month without a day', publishedOn('[2015-10-10..2015-10-11]'), ['year = {2015}', 'month = oct']],
    ['two months without a month', publishedOn('[2015-09-30..2015-10-01]'), ['year = {2015}']],
    ['two years without a year', publishedOn('[2015-12-31..2016-01-01]'), []],
    ['a month', publishedOn('2015-10'), ['year = {2015}', 'month = oct']],
  ])('is %s', (_, fields, expected) => {
    expect(fields).toEqual(expected);
  });
});

test('the entries of the example are an article of its outlet and a text of its agency', () => {
  expect(bibtex(EXAMPLE_CORPUS)).toBe(`@article{gazette,
  title = {{Ferry crossings resume at Port Alma}},
  journal = {Harbour \\& Coast Gazette},
  year = {2021},
  month = mar,
  day = {5},
  url = {https://gazette.example/ferry?day=5&page=1},
  note = {Published 5 Mar 2021. The article prints its day of publication. Printed above the text.},
}

@misc{wire,
  author = {{Alma Wire}},
  title = {{Dockers doubt the ferry count}},
  year = {2021},
  month = mar,
  note = {Published 7–9 Mar 2021. The day is known only from outside the articles. After the first report, before the next ferry day. The article appeared between 7 and 9 March: Alma Wire, https://wire.example/ferry, seen 30 Mar 2021.},
}
`);
});
