import { readFileSync } from 'node:fs';
import { inSite } from './site-folder.ts';

/*
 * What the built site says it shows, read from its public data, so that no test knows the articles.
 * The interfaces name only what the tests use.
 */

export interface Words {
  readonly source: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

interface Dated {
  readonly edtf: string | null;
  readonly reading: string | null;
  readonly words: Words | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Passage extends Words {
  readonly id: string;
}

export interface CorpusSource {
  readonly id: string;
  readonly file: string;
  readonly letter: string;
  readonly label: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly sha256: string;
  readonly published: {
    readonly words: Words | null;
    readonly earliest: string | null;
    readonly latest: string | null;
  };
}

export interface CorpusEvent {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly when: Dated & { readonly from: readonly string[] };
  readonly status: string;
}

export interface CorpusClaim {
  readonly id: string;
  readonly event: string;
  readonly source: string;
  readonly speaker: string | null;
  readonly stance: string;
  readonly as: Words | null;
  readonly said: { readonly words: Words | null };
  readonly when: Dated;
  readonly passages: readonly Passage[];
  readonly figures: readonly { readonly id: string; readonly words: Words }[];
}

interface Corpus {
  readonly title: string;
  readonly span: { readonly first: string; readonly last: string };
  readonly sources: readonly CorpusSource[];
  readonly events: readonly CorpusEvent[];
  readonly claims: readonly CorpusClaim[];
  readonly storylines: readonly { readonly id: string; readonly title: string; readonly events: readonly string[] }[];
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly occasions: readonly { readonly id: string; readonly day: { readonly words: Words | null } }[];
  readonly tensions: readonly { readonly id: string; readonly title: string; readonly passages: readonly Words[] }[];
}

export const corpus: Corpus = JSON.parse(readFileSync(inSite('data', 'corpus.json'), 'utf8'));

/** The one that is sought; a corpus without it cannot be tested. */
export function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`The corpus has no ${what}`);
  return item;
}

/**
 * What is claimed about an event; first what speaks for it: the claim whose date it follows, else
 * one that asserts it.
 */
export function claimsOf({ id }: { readonly id: string }): readonly CorpusClaim[] {
  const claims = corpus.claims.filter(({ event }) => event === id);
  const from = corpus.events.find((event) => event.id === id)?.when.from ?? [];
  const rank = (claim: CorpusClaim) => {
    const place = from.indexOf(claim.id);
    return place >= 0 ? place : from.length + Number(claim.stance !== 'asserts');
  };
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

/** The claim that speaks for an event in a source. */
export function speakingIn(event: { readonly id: string }, source: string): CorpusClaim {
  return found(
    claimsOf(event).find((claim) => claim.source === source),
    `claim about ${event.id} in ${source}`,
  );
}

/** Ids of the sources that report an event, in the order in which they speak for it. */
export function sourcesOf(event: CorpusEvent): readonly string[] {
  return [...new Set(claimsOf(event).map(({ source }) => source))];
}

/** Events that none but these sources report. */
export function eventsOnlyIn(...sources: readonly string[]): readonly CorpusEvent[] {
  return corpus.events.filter((event) => sourcesOf(event).every((id) => sources.includes(id)));
}

export function sourceOf(id: string): CorpusSource {
  return found(
    corpus.sources.find((source) => source.id === id),
    `source ${id}`,
  );
}

/** `ed=0a1b2c3d`: how a link that is handed on names the edition of a source's text. */
export function editionOf(source: string): string {
  return `ed=${sourceOf(source).sha256.slice(0, 8)}`;
}

/** `t120-160`, as in addresses and element ids. */
export function fragmentOf({ start, end }: Words): string {
  return `t${start}-${end}`;
}

/**
 * In the axis's span, given to the day, and told by more than one source: it has a mark in several
 * lanes.
 */
export const sharedEvent = found(
  corpus.events.find(({ when, ...event }) => {
    const { first, last } = corpus.span;
    const day = when.reading === 'day' && when.earliest !== null ? when.earliest : '';
    return day >= first && day <= last && sourcesOf({ when, ...event }).length > 1;
  }),
  'event of one day in several sources',
);

/** A passage that stands for more than one event. */
export const sharedPassage = (() => {
  for (const { source, passages } of corpus.claims) {
    for (const passage of passages) {
      const claims = corpus.claims.filter((claim) => claim.passages.some(({ id }) => id === passage.id));
      const events = [...new Set(claims.map(({ event }) => event))];
      if (events.length > 1) return { source, passage, events };
    }
  }
  throw new Error('The corpus has no passage of two events');
})();

/** A word of ten letters and more that stands in the quotations of two events. */
export const rareWord = (() => {
  const events = new Map<string, Set<string>>();
  for (const event of corpus.events)
    for (const claim of claimsOf(event))
      for (const { exact } of claim.passages)
        for (const each of exact.toLowerCase().match(/\b[a-z]{10,}\b/g) ?? [])
          events.set(each, (events.get(each) ?? new Set()).add(event.id));
  return found([...events].find(([, { size }]) => size === 2)?.[0], 'word');
})();

export const eventById = (id: string): CorpusEvent =>
  found(
    corpus.events.find((event) => event.id === id),
    `event ${id}`,
  );
