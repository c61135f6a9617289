import type { Query, Term } from '#model/search/terms/query.ts';

/**
 * Words of English grammar, in which a question is asked: rare as one of them may be in the
 * articles, it is not what the question is about. In capitals each is another word: `IS`.
 */
const GRAMMAR = new Set(
  (
    'a about after am an and any are as at be been before being but by can could did do does done for from had has ' +
    'have he her his how i if in into is it its many me much my of on or our said say says she should so some than that the their ' +
    'them then there these they this those to was we were what when where which while who whom whose why will with ' +
    'would you your'
  ).split(' '),
);

/** So short a word is not taken as the beginning of others. */
const LEAST_BEGINNING = 4;

/**
 * A query as it is asked where nothing has all its words: without the words of grammar, and each
 * word may be the beginning of one, `start` of `started`. Null: it had one word, or none is left.
 */
export function looseQuery(query: Query): Query | null {
  const wanted = query.terms.filter(({ not }) => !not);
  const kept = wanted.filter(isAsked).map((term) => ({ ...term, open: mayBeOpen(term) }));
  if (wanted.length < 2 || kept.length === 0) return null;
  return { ...query, terms: [...kept, ...query.terms.filter(({ not }) => not)] };
}

function isAsked({ words, phrase }: Term): boolean {
  return phrase || words.some(({ text, capital }) => capital || !GRAMMAR.has(text));
}

function mayBeOpen({ words, phrase }: Term): boolean {
  return !phrase && (words.at(-1)?.text.length ?? 0) >= LEAST_BEGINNING;
}
