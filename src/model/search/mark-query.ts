import { at } from '#base/at.ts';
import { findPatterns, type Occurrence } from '#model/search/terms/find-pattern.ts';
import { bitOf, type FactMarks, markFacts, markUnits, noFactMarks, TOGETHER } from '#model/search/marks.ts';
import { areTwoWords, joinedPattern, type Pattern, patternsOf } from '#model/search/terms/patterns.ts';
import type { Term } from '#model/search/terms/query.ts';
import type { SearchIndex } from '#model/search/search-index.ts';

/** Which terms everything holds. */
export interface QueryMarks {
  readonly facts: FactMarks;
  readonly units: Int32Array;
  /** Bits of the terms that stand anywhere. */
  readonly anywhere: number;
}

/** Looks for all terms of a query, settled, in all that is searched. */
export function markQuery(index: SearchIndex, terms: readonly Term[]): QueryMarks {
  const { texts, facts, lexicon, units } = index;
  const marks = { facts: noFactMarks(facts), units: new Int32Array(units.length) };
  let anywhere = 0;
  const mark = (patterns: readonly Pattern[], bits: (found: Occurrence) => number) => {
    const inTexts = findPatterns(patterns, texts, lexicon);
    const inFacts = findPatterns(patterns, facts.stream, lexicon);
    for (const found of [inTexts, inFacts]) if (found[0]) anywhere |= bits(found[0]);
    markUnits(units, inTexts, bits, marks.units);
    markFacts(facts, inFacts, bits, marks.facts);
  };
  for (const [place, term] of terms.entries()) {
    mark(patternsOf(term, lexicon), ({ whole }) => bitOf(place, whole));
    const next = terms[place + 1];
    if (!next || !areTwoWords(term, next)) continue;
    const joined = joinedPattern(term, next, lexicon);
    if (joined.length > 0)
      mark(joined, ({ whole }) => bitOf(place, whole) | bitOf(place + 1, whole) | (terms.length === 2 ? TOGETHER : 0));
  }
  const wanted = terms.filter((term) => !term.not);
  const row = inARowOf(wanted);
  if (row) mark(patternsOf(row, lexicon), () => TOGETHER);
  return { ...marks, anywhere };
}

/** Several plain words as one phrase, in the order in which they were typed. */
function inARowOf(terms: readonly Term[]): Term | null {
  if (terms.length < 2 || terms.some(({ phrase }) => phrase)) return null;
  const words = terms.flatMap((term) => term.words);
  return { ...at(terms, 0), words, phrase: true, open: false };
}
