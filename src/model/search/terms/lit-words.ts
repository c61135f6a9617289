import { numberAt } from '#base/at.ts';
import { findPatterns } from '#model/search/terms/find-pattern.ts';
import { Lexicon } from '#model/search/words/lexicon.ts';
import { areTwoWords, joinedPattern } from '#model/search/terms/patterns.ts';
import type { Term } from '#model/search/terms/query.ts';
import { findTerm } from '#model/search/terms/settle.ts';
import { readWords, type WordStream } from '#model/search/words/word-stream.ts';
import type { Stretch } from '#model/stretch.ts';

const NONE: readonly Stretch[] = [];

/**
 * Where terms, settled, stand in any text: whole words of it, in its order, without overlap. What
 * is not wanted is not lit.
 */
export function litIn(text: string, terms: readonly Term[], left: readonly Stretch[] = []): readonly Stretch[] {
  const wanted = terms.filter(({ not }) => !not);
  if (wanted.length === 0 || text === '') return NONE;
  const lexicon = new Lexicon();
  const stream = readWords([{ text, left }], lexicon);
  return litWords(stream, lexicon, wanted);
}

function litWords(stream: WordStream, lexicon: Lexicon, terms: readonly Term[]): readonly Stretch[] {
  const found = terms.flatMap((term, place) => {
    const next = terms[place + 1];
    const joined = next && areTwoWords(term, next) ? joinedPattern(term, next, lexicon) : [];
    return [...findTerm(term, stream, lexicon), ...findPatterns(joined, stream, lexicon)];
  });
  const lit: { start: number; end: number }[] = [];
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const start = numberAt(stream.starts, from);
    const end = numberAt(stream.ends, to - 1);
    const last = lit.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else lit.push({ start, end });
  }
  return lit;
}
