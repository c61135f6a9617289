import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { divideArticle, type MarkedStretch } from '#pipeline/quotes/article-blocks.ts';

/** Blocks as `kind paragraph: text`. */
function divided(
  text: string,
  marked: Readonly<Record<string, MarkedStretch['kind']>>,
  markup: readonly string[] = [],
) {
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const stretches = Object.entries(marked).map(([part, kind]) => ({ kind, ...at(part) }));
  return divideArticle(text, stretches, markup.map(at)).map(
    ({ kind, paragraph, start, end }) =>
      `${kind}${paragraph === null ? '' : ` ${paragraph}`}: ${text.slice(start, end)}`,
  );
}

describe('divideArticle', () => {
  it('numbers each line of body text', () => {
    expect(divided('Title\n\nOne.\n\u00a0 \nTwo. \r\n', { Title: 'headline' })).toEqual([
      'headline: Title',
      'paragraph 1: One.',
      'paragraph 2: Two.',
    ]);
  });

  it('takes apart a line with a dateline in front and a caption glued on', () => {
    expect(divided('Moscow: It rained.A caption', { 'Moscow:': 'dateline', 'A caption': 'furniture' })).toEqual([
      'dateline: Moscow:',
      'paragraph 1: It rained.',
      'furniture: A caption',
    ]);
  });

  it('gives both parts of a paragraph around a caption one number', () => {
    expect(divided('It rained.A captionIt snowed.\nEnd.', { 'A caption': 'furniture' })).toEqual([
      'paragraph 1: It rained.',
      'furniture: A caption',
      'paragraph 1: It snowed.',
      'paragraph 2: End.',
    ]);
  });

  it('keeps furniture over several lines apart by line', () => {
    expect(divided('Home\nNews\nBody', { 'Home\nNews': 'furniture' })).toEqual([
      'furniture: Home',
      'furniture: News',
      'paragraph 1: Body',
    ]);
  });

  it('leaves markup out at the ends of a block and passes over it inside', () => {
    expect(divided('## Title ##\na *b c', { Title: 'headline' }, ['## ', ' ##', '*'])).toEqual([
      'headline: Title',
      'paragraph 1: a *b c',
    ]);
  });

  it('takes for a paragraph what stands between blank lines where an article is divided so', () => {
    const text = 'Head\n\nOne line,\r\nthen a second.\r\n \r\n\nAnother\nparagraph.\n';
    const [headline, ...body] = divideArticle(text, [{ kind: 'headline', start: 0, end: 4 }], [], 'blank-lines');
    expect(headline).toEqual({ kind: 'headline', start: 0, end: 4, paragraph: null });
    expect(body.map(({ start, end, paragraph }) => [paragraph, text.slice(start, end)])).toEqual([
      [1, 'One line,\r\nthen a second.'],
      [2, 'Another\nparagraph.'],
    ]);
  });

  it('covers everything but white space and markup once, in order, within lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0') });
    const cuts = fc.array(fc.tuple(fc.nat(12), fc.nat(6), fc.constantFrom('furniture', 'subhead', 'markup')));
    fc.assert(
      fc.property(text, cuts, (article, steps) => {
        let from = 0;
        const stretches = steps.flatMap(([gap, length, kind]) => {
          const start = from + gap;
          from = start + length;
          return from <= article.length && length > 0 ? [{ kind, start, end: from }] : [];
        });
        const marked = stretches.flatMap(({ kind, ...rest }) =>
          kind === 'markup' ? [] : [{ kind, ...rest } as const],
        );
        const markup = stretches.filter(({ kind }) => kind === 'markup');
        const blocks = divideArticle(article, marked, markup);
        const inBlock = (at: number) => blocks.filter(({ start, end }) => start <= at && at < end).length;
        for (let at = 0; at < article.length; at += 1) {
          const isMarkup = markup.some(({ start, end }) => start <= at && at < end);
          const expected = article.charAt(at).trim() === '' || isMarkup ? [0, 1] : [1];
          expect(expected).toContain(inBlock(at));
        }
        expect(blocks.every(({ start, end }) => start < end && !article.slice(start, end).includes('\n'))).toBe(true);
        expect(blocks.toSorted((a, b) => a.start - b.start)).toEqual(blocks);
        const numbers = [...new Set(blocks.flatMap(({ paragraph }) => paragraph ?? []))];
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });
});
