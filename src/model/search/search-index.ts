import { at, numberAt } from '#base/at.ts';
import { upperBound } from '#base/bisect.ts';
import type { Chronology } from '#model/chronology.ts';
import { type Facts, readFacts } from '#model/search/facts.ts';
import { Lexicon } from '#model/search/words/lexicon.ts';
import type { SearchRecords } from '#model/search/search-records.ts';
import { readWords, type WordStream, wordsWithin } from '#model/search/words/word-stream.ts';

/**
 * What can be a result, as columns: the passages of claims, then the parts of articles.
 *
 * - `claim`: whose passage it is; -1: a part of an article.
 * - `source`, `start`, `end`: where it stands; `part`: in which part of its article it begins, a
 *   result itself.
 * - `from`, `to`: its words in the stream.
 * - `byPlace`: all of them by `from`.
 */
export interface Units {
  readonly length: number;
  readonly claim: Int32Array;
  readonly source: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly part: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly byPlace: Int32Array;
  /** How many of them are passages. */
  readonly passages: number;
}

/** All that the search looks through, read once. */
export interface SearchIndex {
  readonly chronology: Chronology;
  readonly records: SearchRecords;
  readonly lexicon: Lexicon;
  /** The articles, by source. */
  readonly texts: WordStream;
  readonly facts: Facts;
  readonly units: Units;
}

export function readIndex(chronology: Chronology, records: SearchRecords): SearchIndex {
  const lexicon = new Lexicon();
  const texts = readWords(records.articles, lexicon);
  const facts = readFacts(chronology, records, lexicon);
  return { chronology, records, lexicon, texts, facts, units: unitsOf(chronology, records, texts) };
}

function unitsOf({ claims }: Chronology, { passages, articles }: SearchRecords, texts: WordStream): Units {
  const quoted = passages.refs.length / 2;
  const length = articles.reduce((sum, { parts }) => sum + parts.length, quoted);
  const column = () => new Int32Array(length);
  const units = { claim: column(), source: column(), start: column(), end: column(), part: column() };
  const [from, to] = [column(), column()];
  const place = (unit: number, source: number, claim: number, start: number, end: number) => {
    units.claim[unit] = claim;
    units.source[unit] = source;
    units.start[unit] = start;
    units.end[unit] = end;
    const words = wordsWithin(texts, source, { start, end });
    from[unit] = words.start;
    to[unit] = words.end;
  };
  let unit = quoted;
  const firstParts = articles.map(({ parts }, source) => {
    const first = unit;
    for (const { start, end } of parts) {
      units.part[unit] = unit;
      place(unit++, source, -1, start, end);
    }
    return first;
  });
  const partEnds = articles.map(({ parts }) => Int32Array.from(parts, ({ end }) => end));
  for (let claim = 0; claim < claims.length; claim += 1) {
    const source = numberAt(claims.source, claim);
    const ends = at(partEnds, source);
    const last = numberAt(passages.starts, claim + 1);
    for (let each = numberAt(passages.starts, claim); each < last; each += 1) {
      const start = numberAt(passages.refs, 2 * each);
      place(each, source, claim, start, numberAt(passages.refs, 2 * each + 1));
      // A passage may begin in what stands between two parts.
      const part = upperBound(ends, start);
      units.part[each] = part < ends.length ? at(firstParts, source) + part : -1;
    }
  }
  const byPlace = Int32Array.from({ length }, (_, index) => index).toSorted(
    (a, b) => numberAt(from, a) - numberAt(from, b),
  );
  return { length, ...units, from, to, byPlace, passages: quoted };
}
