import type { BlockKind } from '#model/corpus.ts';
import type { Stretch } from '#model/stretch.ts';

/** Somebody or something with all its names: its own, titles, spellings. */
interface NamedRecord {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** References of records, several each: those of record i are `refs[starts[i]]` and on. */
export interface References {
  readonly starts: Int32Array;
  readonly refs: Int32Array;
}

/** A heading or a paragraph of an article. */
export interface ArticlePart extends Stretch {
  readonly kind: BlockKind;
  readonly paragraph: number | null;
}

/** An article as it is searched. */
export interface SearchedArticle {
  /** Of its source. */
  readonly id: string;
  readonly text: string;
  /** In order, without furniture. */
  readonly parts: readonly ArticlePart[];
  /** What is not read: furniture, and signs left in the text. In order, without overlap. */
  readonly left: readonly Stretch[];
}

/** Something that has a page on which it is compared. */
interface ComparedRecord {
  readonly id: string;
  readonly title: string;
  /** Indexes of the sources without which there is nothing to compare; none: there always is. */
  readonly sources: readonly number[];
}

/**
 * What the search reads beside the chronology; events, claims and sources are those of it, by
 * index.
 */
export interface SearchRecords {
  readonly speakers: readonly NamedRecord[];
  readonly places: readonly NamedRecord[];
  readonly measures: readonly string[];
  readonly compared: readonly ComparedRecord[];
  /** By event: what its editor notes, and where it was. */
  readonly eventNotes: readonly string[];
  readonly eventPlaces: References;
  /** By claim: notes, those who say it or through whom it came, what its figures count. */
  readonly claimNotes: readonly string[];
  readonly claimSpeakers: References;
  readonly claimMeasures: References;
  /** By claim: its passages, first and last place of each, one after the other. */
  readonly passages: References;
  readonly articles: readonly SearchedArticle[];
}
