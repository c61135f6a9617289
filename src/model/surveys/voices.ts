import type { PlacedWords } from '#model/surveys/about.ts';
import type { Stance } from '#model/vocabulary.ts';

/*
 * Who speaks: what the pages on voices know beside the columns of the chronology.
 */

/** A speaker, or a body above one. */
export interface VoiceHead {
  readonly id: string;
  readonly name: string;
  /** The body that it is a part of, by name; null: none. */
  readonly body: string | null;
  /** The party at the top of its line, by name; null: a party of its own. */
  readonly party: string | null;
  /** Whether the articles do not name it. */
  readonly anonymous: boolean;
  /** The data file of its page, relative to the base. */
  readonly file: string;
}

/** The voices of a record. */
export interface Voices {
  /** Those who speak, in the order of `Chronology.speakers`. */
  readonly heads: readonly VoiceHead[];
  /** How many words the passages of each claim have, in the order of the claim columns. */
  readonly words: readonly number[];
}

/** A passage with its words. */
export interface SpokenPassage {
  readonly id: string;
  readonly exact: string;
}

/** One claim of a speaker. */
export interface VoiceClaim {
  readonly event: string;
  readonly title: string;
  readonly source: string;
  /** The days of saying, in words. */
  readonly said: string;
  readonly stance: Stance;
  readonly passages: readonly SpokenPassage[];
}

/** What another one says of an event otherwise. */
export interface OtherVoice {
  readonly event: string;
  readonly title: string;
  /** By name; null: the article's own voice. */
  readonly speaker: string | null;
  readonly source: string;
  readonly stance: Stance;
  readonly passages: readonly SpokenPassage[];
}

/** Why passages of a speaker and of others disagree, or cannot be compared. */
export interface VoiceTension {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
}

/** An occasion on which a speaker spoke. */
export interface VoiceOccasion {
  readonly title: string;
  /** In words. */
  readonly days: string;
  readonly venue: string | null;
  readonly claims: number;
}

/** One speaker's page. */
export interface Voice {
  readonly id: string;
  /** Name and title, as each article prints them. */
  readonly printed: readonly PlacedWords[];
  /** The agencies through which the words came, by name. */
  readonly via: readonly string[];
  readonly occasions: readonly VoiceOccasion[];
  /** In the order in which they were said. */
  readonly claims: readonly VoiceClaim[];
  readonly against: readonly OtherVoice[];
  readonly tensions: readonly VoiceTension[];
}
