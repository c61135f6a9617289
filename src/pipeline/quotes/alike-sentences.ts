import { at } from '#base/at.ts';
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

/** From 0, no run in common, to 1, the same runs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const run of a) if (b.has(run)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/**
 * Where each run stands, as places in the list. Of what one source says twice the first counts, and
 * runs that stand everywhere are left out.
 */
function placesOf(
  sentences: readonly Sentence[],
  runs: readonly ReadonlySet<string>[],
): readonly (readonly number[])[] {
  const places = new Map<string, number[]>();
  const seen = new Set<string>();
  for (const [place, { source }] of sentences.entries()) {
    const own = at(runs, place);
    const key = JSON.stringify([source, ...own]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const run of own) {
      const known = places.get(run);
      if (known) known.push(place);
      else places.set(run, [place]);
    }
  }
  const sources = new Set(sentences.map(({ source }) => source)).size;
  const most = Math.max(MOST_AT_LEAST, MOST_PER_SOURCE * sources);
  return [...places.values()].filter(({ length }) => length > 1 && length <= most);
}

/**
 * The sentences that stand nearly word for word in several sources, by their place in the list:
 * each that no earlier one is like, with all later ones that are like it. Case, accents and signs
 * do not count. Only sentences that share a run which is not everywhere are compared, so that the
 * time grows with their number and not with its square.
 */
export function alikeSentences(sentences: readonly Sentence[]): readonly (readonly number[])[] {
  const runs = sentences.map(({ words }) => runsOf(words));
  const alike = new Map<number, Set<number>>();
  const compared = new Set<number>();
  for (const sharing of placesOf(sentences, runs)) {
    for (const [index, one] of sharing.entries()) {
      for (const other of sharing.slice(index + 1)) {
        const pair = one * sentences.length + other;
        if (at(sentences, one).source === at(sentences, other).source || compared.has(pair)) continue;
        compared.add(pair);
        if (likeness(at(runs, one), at(runs, other)) < ALIKE) continue;
        alike.set(one, (alike.get(one) ?? new Set()).add(other));
      }
    }
  }
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
