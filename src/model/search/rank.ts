import { numberAt } from '#base/at.ts';
import type { Sort } from '#model/choice/view-state.ts';
import type { Hit, Hits } from '#model/search/find.ts';
import { foundIn, TOGETHER, wholeIn } from '#model/search/marks.ts';
import type { Weigh } from '#model/search/rarity.ts';
import type { SearchIndex } from '#model/search/search-index.ts';

/** What is found of one event, or in one article beside what is told of events. */
export interface Group {
  /** Index of the event; null: parts of an article. */
  readonly event: number | null;
  /** Index of the source of the first. */
  readonly source: number;
  /** Units, in order. */
  readonly units: readonly number[];
}

/** How well something answers: the words as they were typed count more than where they stand. */
const PHRASE = 12;
const WHOLE = 6;
const TITLE = 3;
const PASSAGE = 2;
const TOLD = 1;

/**
 * Results by event: best first, or in the order in which events are listed. Words next to each
 * other as typed come before whole words, and these before beginnings; then titles before passages
 * before what is told of them, then time. Of an event whose passages say nothing of it by
 * themselves the first passage stands. With `weigh` those come first that weigh most: what nothing
 * has whole is found by that.
 */
export function rank(index: SearchIndex, { terms, marks, hits }: Hits, sort: Sort, weigh?: Weigh): readonly Group[] {
  const { units } = index;
  const wanted = terms.reduce((bits, { not }, place) => (not ? bits : bits | (1 << place)), 0);
  const phrases = terms.some(({ phrase }) => phrase);
  const holdsAll = (held: number) => (foundIn(held) & wanted) === wanted;
  const quality = (held: number) =>
    (held & TOGETHER) !== 0 || (phrases && holdsAll(held)) ? PHRASE : (wholeIn(held) & wanted) === wanted ? WHOLE : 0;
  const scoreOf = ({ unit, event, all }: Hit): number => {
    const text = numberAt(marks.units, unit);
    const title = event === null ? 0 : numberAt(marks.facts.title, event);
    if (weigh) return weigh(all) + weigh(text) + weigh(title);
    if (event === null) return quality(text);
    if (holdsAll(title)) return Math.max(quality(title) + TITLE, holdsAll(text) ? quality(text) + PASSAGE : 0);
    return holdsAll(text) ? quality(text) + PASSAGE : quality(all) + TOLD;
  };

  const textScore = ({ unit }: Hit): number => {
    const text = numberAt(marks.units, unit);
    if (weigh) return weigh(text);
    return holdsAll(text) ? PASSAGE + quality(text) : TOLD * Number((foundIn(text) & wanted) !== 0);
  };

  const byKey = new Map<string, { readonly first: Hit; readonly hits: Hit[]; best: number }>();
  for (const hit of hits) {
    const key = hit.event === null ? `in ${numberAt(units.source, hit.unit)}` : String(hit.event);
    const group = byKey.get(key);
    if (group) {
      group.hits.push(hit);
      group.best = Math.max(group.best, scoreOf(hit));
    } else byKey.set(key, { first: hit, hits: [hit], best: scoreOf(hit) });
  }
  const groups = [...byKey.values()].map(({ first, hits: all, best }) => {
    const own = wanted === 0 ? all : all.filter((hit) => (foundIn(hit.own) & wanted) !== 0);
    const kept = own.length > 0 ? own : [first];
    const order = sort === 'time' ? kept : kept.toSorted((a, b) => textScore(b) - textScore(a) || a.unit - b.unit);
    return {
      event: first.event,
      source: numberAt(units.source, first.unit),
      units: order.map(({ unit }) => unit),
      best,
    };
  });
  const inTime = groups.toSorted((a, b) => (a.event ?? Infinity) - (b.event ?? Infinity) || a.source - b.source);
  return sort === 'time' ? inTime : inTime.toSorted((a, b) => b.best - a.best);
}
