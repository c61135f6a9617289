import type { Outside } from '#model/corpus.ts';

/*
 * What the page on method says of a corpus. All of it is made from the corpus's own records: where
 * these say nothing, nothing is said.
 */

/** Words of a source, and the shortest passage in which they stand. */
export interface PlacedWords {
  readonly text: string;
  readonly source: string;
  /** Its id; null: no passage holds them. */
  readonly passage: string | null;
}

/** How one article is covered, and how its day of publication is known. */
export interface AboutSource {
  readonly id: string;
  readonly file: string;
  readonly sha256: string;
  /** `published 4 Oct 2015`. */
  readonly published: string;
  readonly certainty: string | null;
  readonly rule: string;
  readonly words: PlacedWords | null;
  readonly outside: readonly Outside[];
  readonly claims: number;
  readonly events: number;
  /** Body paragraphs, and those with a passage. */
  readonly paragraphs: number;
  readonly quoted: number;
  /** Those that feed no event, each with the reason. */
  readonly unused: readonly { readonly paragraph: number; readonly reason: string }[];
}

/** For what a source's words are read as a time. */
export const TIMES = { happened: 'when it happened', said: 'when it was said', published: 'publication' } as const;

/** Words of a source that tell a time, and what they are taken to mean. */
export interface TimeWords {
  readonly of: keyof typeof TIMES;
  /** Null: the rule rests on no words. */
  readonly words: PlacedWords | null;
  readonly source: string;
  /** The days meant, in words. */
  readonly days: string;
  readonly rule: string;
  /** The events dated by it, by id. */
  readonly events: readonly string[];
}

/** What an editor infers, and what it rests on. */
export interface AboutNote {
  readonly on: string;
  readonly note: string;
  /** The event on whose page it stands, by id. */
  readonly event: string | null;
}

/** How much of the record comes from whom. */
export interface Share {
  readonly name: string;
  /** Whether it is what articles say in their own voice. */
  readonly own: boolean;
  readonly claims: number;
}

/** A kind of thing that the record does not have, in a sentence, and where. */
export interface Gap {
  readonly sentence: string;
  readonly count: number;
  /** The first of them. */
  readonly items: readonly { readonly text: string; readonly event: string | null; readonly source: string | null }[];
}

/** A file of the open data. */
export interface DataFile {
  readonly path: string;
  /** Of its text in UTF-8. */
  readonly bytes: number;
}

export interface About {
  readonly counts: {
    readonly claims: number;
    readonly passages: number;
    readonly figures: number;
    readonly speakers: number;
  };
  readonly sources: readonly AboutSource[];
  readonly times: readonly TimeWords[];
  readonly notes: readonly AboutNote[];
  /** Of speakers, most first; articles in their own voice are one. */
  readonly shares: readonly Share[];
  readonly gaps: readonly Gap[];
  readonly files: readonly DataFile[];
  readonly corrections: string | null;
}
