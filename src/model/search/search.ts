import { at, numberAt } from '#base/at.ts';
import type { Sort } from '#model/choice/view-state.ts';
import type { BlockKind } from '#model/corpus.ts';
import { passageId } from '#model/id.ts';
import { comparisonsOf, type FoundComparison } from '#model/search/compared.ts';
import { find, type Hits } from '#model/search/find.ts';
import { litIn } from '#model/search/terms/lit-words.ts';
import { looseQuery } from '#model/search/terms/loose-query.ts';
import { nearQuery } from '#model/search/terms/near-word.ts';
import { asksNothing, asOnePhrase, type Query, readQuery, type Term } from '#model/search/terms/query.ts';
import { queryInWords } from '#model/search/fields/query-words.ts';
import { heaviest, rarityOf, termsHeld, type Weigh } from '#model/search/rarity.ts';
import { type Group, rank } from '#model/search/rank.ts';
import { EVERYTHING, type Scope } from '#model/search/scope.ts';
import type { SearchIndex } from '#model/search/search-index.ts';
import { type SnippetPiece, snippetOf } from '#model/search/snippet.ts';
import { type Voice, voicesOf } from '#model/search/voices.ts';

/** What is asked of a search. */
export interface Ask {
  readonly words: string;
  readonly sort: Sort;
  readonly scope: Scope;
  /** How many groups of results are told in full. */
  readonly groups: number;
}

/** A result: a passage with its place. */
export interface FoundPassage {
  /** Its id. */
  readonly passage: string;
  /** Indexes of its source and of its claim; claim null: no claim rests on it. */
  readonly source: number;
  readonly claim: number | null;
  /** In which part of its article it begins: what that is, and the number of a paragraph. */
  readonly part: { readonly kind: BlockKind; readonly paragraph: number | null } | null;
  readonly words: readonly SnippetPiece[];
}

/** Results of one event, or of an article beside what is told of events. */
export interface FoundGroup {
  /** Index of the event; null: parts of an article. */
  readonly event: number | null;
  readonly source: number;
  readonly title: readonly SnippetPiece[];
  readonly passages: readonly FoundPassage[];
}

/** What a search finds. Equal questions have equal answers. */
export interface Found {
  readonly words: string;
  /** What is looked for, in words; empty: nothing is. */
  readonly asked: string;
  /** The terms as they are to be lit anywhere. */
  readonly terms: readonly Term[];
  readonly notices: readonly string[];
  readonly groups: readonly FoundGroup[];
  /** How many groups and passages there are. */
  readonly total: { readonly groups: number; readonly passages: number; readonly events: number };
  /** Indexes of the events that are found, upwards. */
  readonly events: Int32Array;
  /** All passages in order, four numbers each: event or -1, source, start, end. */
  readonly steps: Int32Array;
  readonly voices: readonly Voice[];
  /** The pages that compare what was looked for, by their titles. */
  readonly comparisons: readonly FoundComparison[];
  /**
   * Where nothing has all words: those of them that what is found instead has, the rarest first.
   * Null: what is found has all.
   */
  readonly partly: readonly string[] | null;
  /** Where nothing has all words: what may have been meant, and how much the filters hide. */
  readonly near: string | null;
  readonly hidden: number;
}

type FoundInOrder = Pick<Found, 'terms' | 'groups' | 'total' | 'events' | 'steps' | 'voices' | 'comparisons'>;

/** Made each time: a thread hands its columns over. */
const nothing = (): FoundInOrder => ({
  terms: [],
  groups: [],
  total: { groups: 0, passages: 0, events: 0 },
  events: new Int32Array(),
  steps: new Int32Array(),
  voices: [],
  comparisons: [],
});

/** Numbers of a step. */
export const STEP = 4;

export function search(index: SearchIndex, ask: Ask): Found {
  const phrase = asOnePhrase(ask.words);
  const whole = phrase && answer(index, phrase, ask);
  return whole && whole.total.passages > 0 ? whole : answer(index, readQuery(ask.words), ask);
}

function answer(index: SearchIndex, query: Query, ask: Ask): Found {
  const { words, scope } = ask;
  const whole = asksNothing(query) ? null : find(index, query, scope);
  const missed = whole?.hits.length === 0 ? whole : null;
  const partly = missed && findPartly(index, query, scope);
  const hits = partly?.found ?? whole;
  return {
    words,
    asked: queryInWords(query, index.chronology, index.records),
    notices: [...query.notices, ...(whole?.notices ?? [])],
    ...(hits ? tellAll(index, hits, ask, partly?.weigh) : nothing()),
    partly: partly && termsHeld(partly.found, partly.weigh),
    near: missed && nearQuery(words, query, missed.marks.anywhere, index),
    hidden: missed ? countWithoutFilters(index, query, scope) : 0,
  };
}

/** All that was found, in order; the first groups in full. */
function tellAll(index: SearchIndex, hits: Hits, { sort, scope, groups: most }: Ask, weigh?: Weigh): FoundInOrder {
  const groups = rank(index, hits, sort, weigh);
  const passages = groups.reduce((sum, { units }) => sum + units.length, 0);
  const events = groups.flatMap(({ event }) => event ?? []);
  return {
    terms: hits.terms,
    groups: groups.slice(0, most).map((group) => tell(index, hits, group)),
    total: { groups: groups.length, passages, events: events.length },
    events: Int32Array.from(events).toSorted(),
    steps: stepsOf(index, groups),
    voices: voicesOf(index, hits),
    comparisons: comparisonsOf(index, hits, scope),
  };
}

/** What has the most of the rarer words of a query; null: nothing has any, or there is but one. */
function findPartly(index: SearchIndex, query: Query, scope: Scope) {
  const loose = looseQuery(query);
  const any = loose && find(index, loose, scope, 'any');
  if (!any || any.hits.length === 0) return null;
  const weigh = rarityOf(any);
  return { found: heaviest(any, weigh), weigh };
}

function countWithoutFilters(index: SearchIndex, query: Query, { clock }: Scope): number {
  const groups = rank(index, find(index, query, { ...EVERYTHING, clock }), 'best');
  return groups.reduce((sum, { units }) => sum + units.length, 0);
}

function stepsOf({ units }: SearchIndex, groups: readonly Group[]): Int32Array {
  const steps: number[] = [];
  for (const { event, units: own } of groups)
    for (const unit of own)
      steps.push(event ?? -1, numberAt(units.source, unit), numberAt(units.start, unit), numberAt(units.end, unit));
  return Int32Array.from(steps);
}

function tell(index: SearchIndex, { terms }: Hits, { event, source, units }: Group): FoundGroup {
  const { events, sources } = index.chronology;
  const title = event === null ? at(sources, source).title : at(events.titles, event);
  return {
    event,
    source,
    title: snippetOf(title, { start: 0, end: title.length }, litIn(title, terms), []),
    passages: units.map((unit) => tellPassage(index, terms, unit)),
  };
}

function tellPassage({ chronology, records, units }: SearchIndex, terms: readonly Term[], unit: number): FoundPassage {
  const source = numberAt(units.source, unit);
  const stretch = { start: numberAt(units.start, unit), end: numberAt(units.end, unit) };
  const { text, left, parts } = at(records.articles, source);
  const own = text.slice(stretch.start, stretch.end);
  const hidden = left.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const moved = (by: number) => (each: { start: number; end: number }) => ({
    start: each.start + by,
    end: each.end + by,
  });
  const lit = litIn(own, terms, hidden.map(moved(-stretch.start))).map(moved(stretch.start));
  const claim = numberAt(units.claim, unit);
  const partUnit = numberAt(units.part, unit);
  const first = partUnit < 0 ? undefined : parts.find(({ start }) => start === units.start[partUnit]);
  return {
    passage: passageId({ source: at(chronology.sources, source).id, ...stretch }),
    source,
    claim: claim < 0 ? null : claim,
    part: first ? { kind: first.kind, paragraph: first.paragraph } : null,
    words: snippetOf(text, stretch, lit, hidden),
  };
}
