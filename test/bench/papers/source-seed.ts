import { createHash } from 'node:crypto';

import { iso } from './days.ts';
import { datelineOf, menuOf, type Paper, quoteOf } from './paper.ts';

function publication({ published, known, text }: Paper, words: ReturnType<typeof quoteOf>) {
  switch (known) {
    case 'printed':
      return { edtf: iso(published), certainty: 'printed', words, rule: 'Printed at the top.' };
    case 'inferred':
      return {
        edtf: `[${iso(published)}..${iso(published + 1)}]`,
        certainty: 'inferred',
        rule: 'From the days that the article names; it went to press that day or the next.',
      };
    case 'by-a-day':
      return {
        edtf: `[..${iso(published)}]`,
        certainty: 'inferred',
        rule: `Seen on that day; the text of ${text.length} characters gives no other.`,
      };
    case 'none':
      return { edtf: 'none', rule: 'The article prints no day, and nothing in it gives one.' };
  }
}

/** An article's facts as a file of `sources/` holds them. Its text has to be whole. */
export function sourceSeed(paper: Paper) {
  const { id, letter, label, outlet, headline, text, unused } = paper;
  const line = (words: string) => {
    const start = text.indexOf(words);
    return quoteOf(paper, { start, end: start + words.length });
  };
  const dateline = line(datelineOf(paper));
  return {
    file: `${id}.txt`,
    letter,
    label,
    outlet,
    sha256: createHash('sha256').update(text).digest('hex'),
    published: publication(paper, dateline),
    headline: line(headline),
    datelines: [dateline],
    furniture: [line(menuOf(paper))],
    unused: unused.map((stretch) => {
      const quote = quoteOf(paper, stretch);
      return {
        ...(typeof quote === 'string' ? { exact: quote } : quote),
        reason: 'Describes the scene; nothing is said to have happened.',
      };
    }),
  };
}
