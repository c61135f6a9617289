import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { matchQuote } from '#pipeline/quotes/quote-match.ts';

const TEXT = 'On Friday it rained. On Friday, late, it snowed; aaa.';
const want = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('matchQuote', () => {
  it.each([
    ['a quote that stands once', want('it rained'), { kind: 'one', start: 10, end: 19 }],
    ['a quote that stands twice', want('On Friday'), { kind: 'many', starts: [0, 21] }],
    ['overlapping places', want('aa'), { kind: 'many', starts: [49, 50] }],
    ['a prefix that tells which', want('On Friday', 'rained. '), { kind: 'one', start: 21, end: 30 }],
    ['a suffix that tells which', want('On Friday', '', ' it'), { kind: 'one', start: 0, end: 9 }],
    ['a prefix that is near but not adjacent', want('On Friday', 'rained'), { kind: 'none', elsewhere: [0, 21] }],
    ['another case', want('on friday'), { kind: 'none', elsewhere: [] }],
    ['another kind of space', want('it\u00a0rained'), { kind: 'none', elsewhere: [] }],
    ['nothing', want(''), { kind: 'none', elsewhere: [] }],
  ])('%s', (_, wanted, expected) => {
    expect(matchQuote(TEXT, wanted)).toEqual(expected);
  });

  it('counts only what lies wholly inside the stretches', () => {
    const within = [{ start: 0, end: 20 }];
    expect(matchQuote(TEXT, want('On Friday'), within)).toEqual({ kind: 'one', start: 0, end: 9 });
    expect(matchQuote(TEXT, want('rained. On'), within)).toEqual({ kind: 'none', elsewhere: [] });
  });

  it('takes a prefix from outside the stretches', () => {
    expect(matchQuote(TEXT, want('On Friday', 'rained. '), [{ start: 21, end: 40 }])).toEqual({
      kind: 'one',
      start: 21,
      end: 30,
    });
  });

  it('accepts nothing but the words themselves', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u00a0', '“', '"', '\n', '🌉') });
    fc.assert(
      fc.property(text, text, (article, exact) => {
        const match = matchQuote(article, want(exact));
        const count =
          exact === ''
            ? 0
            : Array.from({ length: article.length }, (_, at) => at).filter((at) => article.startsWith(exact, at))
                .length;
        expect(match.kind).toBe(count === 0 ? 'none' : count === 1 ? 'one' : 'many');
        if (match.kind === 'one') expect(article.slice(match.start, match.end)).toBe(exact);
      }),
    );
  });
});
