import { anything, assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';

import { paintedWords } from '#model/claims/painted-words.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { dayFromCivil } from '#model/day.ts';
import { parsePageMessage, targetOrigin } from '#share/embed-protocol.ts';
import { citationText, pageCitationText, quotationText, type QuotedArticle } from '#share/layout/attribution.ts';
import { embedCode } from '#share/layout/embed-code.ts';

const LINK = 'https://example.org/source/north/#t1-2';

function article(change: Partial<QuotedArticle> = {}): QuotedArticle {
  const published = {
    earliest: dayFromCivil(2015, 10, 4),
    latest: dayFromCivil(2015, 10, 4),
    ends: PLAIN_DAYS,
    certainty: 'printed',
  } as const;
  return { title: 'A bridge', outlet: 'North', credit: 'Agency', published, ...change };
}

describe('a quotation', () => {
  test.each([
    ['of a speaker', 'The mayor', article(), '“Closed” — The mayor, quoted in “A bridge”, North, 4 Oct 2015. '],
    ['of the article itself', null, article(), '“Closed” — “A bridge”, North, 4 Oct 2015. '],
    ['of an agency’s article', null, article({ outlet: null }), '“Closed” — “A bridge”, Agency, 4 Oct 2015. '],
    [
      'of an article with neither outlet nor agency',
      null,
      article({ outlet: null, credit: null }),
      '“Closed” — “A bridge”, no outlet named, 4 Oct 2015. ',
    ],
    [
      'of an article whose day is not printed',
      null,
      article({
        published: {
          earliest: dayFromCivil(2015, 10, 10),
          latest: dayFromCivil(2015, 10, 11),
          ends: PLAIN_DAYS,
          certainty: 'inferred',
        },
      }),
      '“Closed” — “A bridge”, North, 10–11 Oct 2015 (date not printed). ',
    ],
  ])('%s', (_, speaker, source, wanted) => {
    expect(quotationText('Closed', speaker, source, LINK)).toBe(wanted + LINK);
  });

  test.each([
    ['plain words', 'a b', '“a b”'],
    ['words in their own marks', '“a b”', '“a b”'],
    ['words in straight marks', '"a b"', '"a b"'],
    ['marks about a part only', '"a" b', '‘"a" b’'],
    ['two quotations', '"a" and "b"', '‘"a" and "b"’'],
  ])('stands in marks: %s', (_, words, wanted) => expect(inQuotes(words)).toBe(wanted));
});

describe('a citation', () => {
  test('of an article names agency, title, outlet, day and link', () => {
    expect(citationText(article(), LINK)).toBe(`Agency. “A bridge.” North, 4 Oct 2015. ${LINK}`);
    expect(citationText(article({ outlet: null }), LINK)).toBe(`Agency. “A bridge.” 4 Oct 2015. ${LINK}`);
    expect(citationText(article({ credit: null }), LINK)).toBe(`“A bridge.” North, 4 Oct 2015. ${LINK}`);
  });

  test('of a page names the corpus once, and the day on which it was read', () => {
    const day = dayFromCivil(2026, 11, 25);
    expect(pageCitationText('An event', 'A corpus', LINK, day)).toBe(
      `“An event.” Sourceline: A corpus, accessed 25 Nov 2026. ${LINK}`,
    );
    expect(pageCitationText('A corpus', 'A corpus', LINK, day)).toBe(
      `“A corpus.” Sourceline, accessed 25 Nov 2026. ${LINK}`,
    );
  });
});

describe('painted words', () => {
  const text = 'One **two**  three\nfour';
  const markup = [
    { start: 4, end: 6 },
    { start: 9, end: 11 },
  ];
  test.each([
    ['leave out markup and fold white space', 0, 23, 'One two three four'],
    ['may begin in markup', 5, 9, 'two'],
    ['may end in markup', 4, 10, 'two'],
    ['without markup', 13, 18, 'three'],
  ])('%s', (_, start, end, wanted) => expect(paintedWords({ text, markup }, { start, end })).toBe(wanted));
});

describe('embed code', () => {
  test('keeps its title and address in their places', () => {
    assert(
      property(string(), string(), (address, title) => {
        const code = embedCode(address, title);
        expect(code.match(/[<>]/g)).toHaveLength(4);
        expect(code.split('"')).toHaveLength(13);
      }),
    );
  });
});

describe('a message to the frame', () => {
  test.each([
    ['hello', { sourceline: 1, type: 'hello' }, { sourceline: 1, type: 'hello' }],
    [
      'show, with more than it needs',
      { sourceline: 1, type: 'show', address: '/a/', more: 1 },
      { sourceline: 1, type: 'show', address: '/a/' },
    ],
    ['another version', { sourceline: 2, type: 'hello' }, null],
    ['a version as text', { sourceline: '1', type: 'hello' }, null],
    ['another type', { sourceline: 1, type: 'ready' }, null],
    ['no address', { sourceline: 1, type: 'show' }, null],
    ['an address that is no text', { sourceline: 1, type: 'show', address: { href: '/' } }, null],
    ['an empty address', { sourceline: 1, type: 'show', address: '' }, null],
    ['an endless address', { sourceline: 1, type: 'show', address: 'a'.repeat(5000) }, null],
    ['another program’s', { source: 'react-devtools' }, null],
    ['text', 'hello', null],
    ['nothing', null, null],
  ])('%s', (_, data, wanted) => expect(parsePageMessage(data)).toEqual(wanted));

  test('may be anything', () => {
    assert(property(anything(), (data) => void parsePageMessage(data)));
  });

  test('is answered to its origin, or to any where that has no name', () => {
    expect(targetOrigin('https://example.org')).toBe('https://example.org');
    expect(targetOrigin('null')).toBe('*');
    expect(targetOrigin('')).toBe('*');
  });
});
