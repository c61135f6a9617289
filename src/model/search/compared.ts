import { numberAt } from '#base/at.ts';
import type { Hits } from '#model/search/find.ts';
import { foundIn } from '#model/search/marks.ts';
import type { Scope } from '#model/search/scope.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import { type SnippetPiece, snippetOf } from '#model/search/snippet.ts';
import { litIn } from '#model/search/terms/lit-words.ts';

/** A page on which something is compared, found by its title. */
export interface FoundComparison {
  readonly id: string;
  readonly title: readonly SnippetPiece[];
}

/** The comparisons whose titles have all words, of sources that all count. */
export function comparisonsOf({ records }: SearchIndex, hits: Hits, { sources }: Scope): readonly FoundComparison[] {
  const { terms, marks } = hits;
  const wanted = terms.reduce((bits, { not }, place) => (not ? bits : bits | (1 << place)), 0);
  if (wanted === 0) return [];
  return records.compared.flatMap(({ id, title, sources: of }, index) => {
    const held = foundIn(numberAt(marks.facts.compared, index));
    const isCounted = sources === null || of.every((source) => sources.includes(source));
    if ((held & wanted) !== wanted || !isCounted) return [];
    return [{ id, title: snippetOf(title, { start: 0, end: title.length }, litIn(title, terms), []) }];
  });
}
