import { codePointOf } from '#base/code-point.ts';
import { type Article, placeIn } from '#pipeline/quotes/article.ts';
import { findLookalike, type Lookalike } from '#pipeline/quotes/lookalike.ts';
import { escapeUnits, quoteForYaml } from '#pipeline/report/unseen.ts';

/** Letters that a message names. */
const NAMED = 4;

/** `"о" (U+043E)`. */
function nameLetters(letters: string): string {
  return `${quoteForYaml(letters)} (${Array.from(letters, codePointOf).join(' ')})`;
}

/** The text to paste, with letters that may look like the quote's written by their codes. */
function toPaste({ text }: Article, { start, end, letters }: Lookalike): string {
  const parts: string[] = [];
  let from = start;
  for (const { printed } of letters) {
    const codes = text.slice(printed.start, printed.end).replace(/\P{ASCII}/gu, escapeUnits);
    parts.push(quoteForYaml(text.slice(from, printed.start)).slice(1, -1), codes);
    from = printed.end;
  }
  return `"${parts.join('')}${quoteForYaml(text.slice(from, end)).slice(1)}`;
}

/**
 * Says, in lines, in what a passage differs that looks like the quote, and what to paste; null when
 * there is none, or it is the quote itself.
 */
export function explainLookalike(article: Article, exact: string): readonly string[] | null {
  const found = findLookalike(article.folded(), exact);
  if (found === null || found.differences.length === 0) return null;
  const named = new Set(
    found.letters.map(({ quoted, printed }) => {
      const there = nameLetters(article.text.slice(printed.start, printed.end));
      return `The text has ${there} where the quote has ${nameLetters(quoted)}.`;
    }),
  );
  const differs = `It differs from the text only by ${found.differences.join(', ')}.`;
  return [
    ...(named.size > 0 ? [differs, ...[...named].slice(0, NAMED), 'Paste this:'] : [`${differs} Paste this:`]),
    `${placeIn(article, found.start)}  ${toPaste(article, found)}`,
    ...(found.times > 1 ? [`(It stands there ${found.times} times: add a prefix or a suffix.)`] : []),
  ];
}
