import { numberAt } from '#base/at.ts';
import type { Hits } from '#model/search/find.ts';
import { foundIn } from '#model/search/marks.ts';

/** How much what holds some terms tells: the rarer a term, the more. */
export type Weigh = (marks: number) => number;

/** What is no letter and no digit, around a word. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** What has less of the best weight is not shown. */
const LEAST_SHARE = 0.75;

/** Weighs the terms of what was found by how few of it hold each. */
export function rarityOf({ terms, hits }: Hits): Weigh {
  const weights = Float64Array.from(terms, ({ not }, place) => {
    const holding = hits.filter(({ all }) => (foundIn(all) & (1 << place)) !== 0).length;
    return not || holding === 0 ? 0 : Math.log(1 + hits.length / holding);
  });
  return (marks) => {
    let weight = 0;
    for (let place = 0; place < weights.length; place += 1)
      if ((marks & (1 << place)) !== 0) weight += numberAt(weights, place);
    return weight;
  };
}

/** Of what was found, what has the most of the rarer terms. */
export function heaviest(found: Hits, weigh: Weigh): Hits {
  const best = found.hits.reduce((most, { all }) => Math.max(most, weigh(all)), 0);
  return { ...found, hits: found.hits.filter(({ all }) => weigh(all) >= LEAST_SHARE * best) };
}

/** The terms that any of it has, as typed, the rarest first. */
export function termsHeld({ terms, hits }: Hits, weigh: Weigh): readonly string[] {
  const held = hits.reduce((bits, { all }) => bits | foundIn(all), 0);
  return terms
    .flatMap(({ typed, not }, place) =>
      not || (held & (1 << place)) === 0 ? [] : [{ typed, weight: weigh(1 << place) }],
    )
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ typed }) => typed.replaceAll(EDGES, ''));
}
