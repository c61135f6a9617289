import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '#model/details.ts';
import { layoutArticle, type TextRow } from '#reader/layout/article-layout.ts';
import { articleOf, passageOf } from '../../../fixtures/article-of.ts';

/** Any stretches of a text, as pairs of offsets in any order. */
const anyArticle: fc.Arbitrary<Article> = fc
  .tuple(
    fc
      .array(fc.stringMatching(/^[a-z* ]{0,30}$/), { minLength: 1, maxLength: 6 })
      .map((lines) => `x${lines.join('\n')}`),
    fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 12 }),
  )
  .map(([text, pairs]) => {
    const passages = pairs.flatMap(([a, b]) => {
      const start = Math.min(a, b) % text.length;
      const end = Math.min(text.length, start + Math.abs(a - b));
      return end > start ? [passageOf({ start, end }, [`e${start}`])] : [];
    });
    const distinct = [...new Map(passages.map((passage) => [passage.id, passage])).values()];
    return {
      ...articleOf(text, { signs: '\\*\\*' }),
      passages: distinct.toSorted((a, b) => a.start - b.start || b.end - a.end),
    };
  });

function rowsOf(article: Article): readonly TextRow[] {
  const { headline, rows } = layoutArticle(article);
  return [...(headline ? [headline] : []), ...rows.flatMap((row) => (row.type === 'fold' ? row.rows : [row]))];
}

describe('any article', () => {
  it('keeps every character of every block, once and in order', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const { start, end, runs } of rowsOf(article)) {
          expect(runs.map(({ text }) => text).join('')).toBe(article.text.slice(start, end));
          expect(runs.every((run) => run.end > run.start)).toBe(true);
        }
        expect(rowsOf(article).map(({ start }) => start)).toEqual(article.blocks.map(({ start }) => start));
      }),
    );
  });

  it('covers each run by exactly the passages that contain it', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const run of rowsOf(article).flatMap(({ runs }) => runs)) {
          for (const passage of article.passages) {
            const shared = Math.min(run.end, passage.end) - Math.max(run.start, passage.start);
            expect(Math.max(0, shared)).toBe(run.passages.includes(passage) ? run.end - run.start : 0);
          }
        }
      }),
    );
  });

  it('gives each passage with a painted character one place, and the Tab key one stop where it is the shortest', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const painted = rowsOf(article).flatMap(({ runs }) => runs.filter(({ hidden }) => !hidden));
        for (const passage of article.passages) {
          const expected = painted.some(({ passages }) => passages.includes(passage)) ? 1 : 0;
          expect(painted.filter(({ starts }) => starts.includes(passage))).toHaveLength(expected);
          const leading = painted.filter(({ link }) => link?.passage === passage);
          expect(leading.filter(({ leads }) => leads)).toHaveLength(Math.min(1, leading.length));
        }
      }),
    );
  });

  it('has at most two runs more for each passage or sign in a row', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        for (const row of rowsOf(article)) {
          const inRow = [...article.passages, ...article.markup].filter(
            ({ start, end }) => start < row.end && end > row.start,
          );
          expect(row.runs.length).toBeLessThanOrEqual(1 + 2 * inRow.length);
        }
      }),
    );
  });
});
