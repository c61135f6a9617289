import { findPatterns, type Occurrence } from '#model/search/terms/find-pattern.ts';
import type { Lexicon } from '#model/search/words/lexicon.ts';
import { patternsOf } from '#model/search/terms/patterns.ts';
import type { Term } from '#model/search/terms/query.ts';
import type { WordStream } from '#model/search/words/word-stream.ts';
import { wordsOf } from '#model/search/words/words-of.ts';

/** Where a term stands in a stream, in its order. */
export function findTerm(term: Term, stream: WordStream, lexicon: Lexicon): Occurrence[] {
  return findPatterns(patternsOf(term, lexicon), stream, lexicon);
}

/**
 * A term as a corpus can be asked for it. Capitals count where the corpus has the word in capitals;
 * a phrase that stands nowhere may have been cut within its last word.
 */
export function settleTerm(term: Term, streams: readonly WordStream[], lexicon: Lexicon): Term {
  const words = term.words.map((word) => (word.capital && !lexicon.has(word) ? { ...word, capital: false } : word));
  const settled = { ...term, words };
  if (!term.phrase) return settled;
  const stands = (each: Term) => streams.some((stream) => findTerm(each, stream, lexicon).length > 0);
  const cut = cutPhrase(settled);
  return cut && !stands(settled) && stands(cut) ? cut : settled;
}

/**
 * A phrase whose end is left as letters: its words after the last space, or the last one where
 * there is no space before it. Null: there is but one word.
 */
function cutPhrase(phrase: Term): Term | null {
  const end = /\s(\S+)$/u.exec(phrase.typed)?.[1];
  const count = end === undefined ? 1 : [...wordsOf(end)].length;
  const first = phrase.words.length - count;
  const cut = phrase.words
    .slice(first)
    .map(({ text }) => text)
    .join('');
  return first <= 0 || cut === '' ? null : { ...phrase, words: phrase.words.slice(0, first), cut };
}
