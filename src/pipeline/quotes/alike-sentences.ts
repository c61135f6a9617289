import { assert } from '#base/assert.ts';
import { at, numberAt } from '#base/at.ts';
import { countUp } from '#base/count-up.ts';
import { foldText } from '#model/choice/search.ts';

/** A sentence to be compared, by the source that prints it. */
export interface Sentence {
  readonly source: string;
  readonly words: string;
}

/** Words that stand together. */
const RUN = 3;
/** Shorter sentences come about by chance: "he told reporters on Saturday". */
const LEAST_WORDS = 8;
/**
 * Runs that two sentences share, as a part of those they have on average. Of twenty words three
 * that are scattered may be others, or the last ten be missing; the nearest that were written
 * independently of each other share a quarter.
 */
const ALIKE = 0.5;
/** The part of its own runs that a sentence shares at least with one that is so much like it. */
const LEAST_SHARED = ALIKE / (2 - ALIKE);
/** A run that stands in more sentences than this, for each source, tells none from another. */
const MOST_PER_SOURCE = 4;
const MOST_AT_LEAST = 60;

/** The runs of words of a sentence, each once; none of a short one. */
function runsOf(sentence: string): ReadonlySet<string> {
  const words = foldText(sentence).split(' ').filter(Boolean);
  const runs = new Set<string>();
  if (words.length < LEAST_WORDS) return runs;
  for (let first = 0; first + RUN <= words.length; first += 1) runs.add(words.slice(first, first + RUN).join(' '));
  return runs;
}

/** The runs of all sentences as numbers, upwards by how many sentences have them. */
interface RankedRuns {
  /** Of each sentence, the rarest first; none of what its source has said before. */
  readonly of: readonly Int32Array[];
  /** Of the runs before this one so few sentences have each that it tells some from others. */
  readonly telling: number;
}

function rankRuns(sentences: readonly Sentence[]): RankedRuns {
  const seen = new Set<string>();
  const runs = sentences.map(({ source, words }) => {
    const own = runsOf(words);
    const key = JSON.stringify([source, ...own]);
    if (seen.has(key)) return new Set<string>();
    seen.add(key);
    return own;
  });
  const counts = new Map<string, number>();
  for (const own of runs) for (const run of own) countUp(counts, run);
  const rarest = [...counts].toSorted(([, one], [, other]) => one - other);
  const ranks = new Map(rarest.map(([run], rank) => [run, rank]));
  const rankOf = (run: string): number => {
    const rank = ranks.get(run);
    assert(rank !== undefined, 'every run has been counted');
    return rank;
  };
  const sources = new Set(sentences.map(({ source }) => source)).size;
  const most = Math.max(MOST_AT_LEAST, MOST_PER_SOURCE * sources);
  return {
    of: runs.map((own) => Int32Array.from(own, rankOf).toSorted()),
    telling: rarest.filter(([, count]) => count <= most).length,
  };
}

/** Whether two lists, both upwards, have so many numbers in common from two places on. */
function shareFrom(a: Int32Array, from: number, b: Int32Array, there: number, least: number): boolean {
  let missing = least;
  for (let one = from, other = there; missing > 0;) {
    if (a.length - one < missing || b.length - other < missing) return false;
    const apart = numberAt(a, one) - numberAt(b, other);
    if (apart === 0) missing -= 1;
    if (apart <= 0) one += 1;
    if (apart >= 0) other += 1;
  }
  return true;
}

/** How many runs two sentences with so many have in common at least, if they are alike. */
function leastInCommon(runs: number, others: number): number {
  return (ALIKE / 2) * (runs + others);
}

/** Where runs stand that sentences show: the sentences, and the runs' places in them. */
interface Showing {
  readonly sentences: number[];
  readonly places: number[];
}

/**
 * The sentences that stand nearly word for word in several sources, by their place in the list:
 * each that no earlier one is like, with all later ones that are like it. Case, accents and signs
 * do not count.
 *
 * Sentences are gone through by length, and met are those before that share one of the rarer runs:
 * two that are alike share one that is among all but the most frequent of both. From the places of
 * the first that they share follows how many more they can; only where these are enough all are
 * compared. So the time grows with the number of sentences and not with its square.
 */
export function alikeSentences(sentences: readonly Sentence[]): readonly (readonly number[])[] {
  const { of: runs, telling } = rankRuns(sentences);
  const sources = new Map<string, number>();
  const sourceOf = Int32Array.from(sentences, ({ source }) => {
    const known = sources.get(source) ?? sources.size;
    sources.set(source, known);
    return known;
  });
  const alike = new Map<number, Set<number>>();
  const showing = new Map<number, Showing>();
  const comparedWith = new Int32Array(sentences.length).fill(-1);
  const byLength = Array.from(runs.keys()).toSorted((a, b) => at(runs, a).length - at(runs, b).length || a - b);
  for (const place of byLength) {
    const own = at(runs, place);
    const meets = own.length - Math.ceil(own.length * LEAST_SHARED) + 1;
    const shows = own.length - Math.ceil(leastInCommon(own.length, own.length)) + 1;
    for (let index = 0; index < meets && index < own.length; index += 1) {
      const run = numberAt(own, index);
      if (run >= telling) break;
      const shown = showing.get(run) ?? { sentences: [], places: [] };
      for (let each = 0; each < shown.sentences.length; each += 1) {
        const other = at(shown.sentences, each);
        const theirs = at(runs, other);
        // With this and with all that follow, which are longer still, too little is left.
        if (own.length - index < leastInCommon(own.length, theirs.length)) break;
        if (comparedWith[other] === place) continue;
        comparedWith[other] = place;
        if (sourceOf[other] === sourceOf[place]) continue;
        const least = leastInCommon(own.length, theirs.length);
        if (!shareFrom(own, index, theirs, at(shown.places, each), least)) continue;
        const first = Math.min(place, other);
        alike.set(first, (alike.get(first) ?? new Set()).add(Math.max(place, other)));
      }
      if (index >= shows) continue;
      shown.sentences.push(place);
      shown.places.push(index);
      showing.set(run, shown);
    }
  }
  return groupsOf(alike);
}

/** Each first sentence with those that are like it, none of them told twice. */
function groupsOf(alike: ReadonlyMap<number, ReadonlySet<number>>): readonly (readonly number[])[] {
  const told = new Set<number>();
  return [...alike.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((first) => {
      if (told.has(first)) return [];
      const group = [first, ...(alike.get(first) ?? [])].filter((each) => !told.has(each)).toSorted((a, b) => a - b);
      for (const each of group) told.add(each);
      return group.length > 1 ? [group] : [];
    });
}
