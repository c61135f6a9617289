import type { LitStretch } from '#model/comparing/lit-words.ts';

/*
 * What is compared: the passages that disagree or cannot be compared, the questions that run
 * through the sources, and what each source has on each event.
 */

/** In what passages differ, what is looked at first named first. */
export const ASPECTS = {
  stance: 'Whether it is so',
  number: 'Numbers',
  place: 'Places',
  target: 'Targets',
  wording: 'Words',
  date: 'Dates',
  speaker: 'Who says it',
  other: 'What cannot be compared',
} as const;
export type Aspect = keyof typeof ASPECTS;

/** A place where passages disagree or cannot be compared, as it stands among others. */
export interface TensionHead {
  readonly id: string;
  readonly title: string;
  /** In what they differ, the first by which it is grouped; never none. */
  readonly aspects: readonly Aspect[];
  readonly passages: number;
  /** Indexes into the chronology's sources, upwards. */
  readonly sources: readonly number[];
  /** Indexes of the claims it is about. */
  readonly claims: readonly number[];
  /** The data file of its page, relative to the base. */
  readonly file: string;
}

/** A storyline as a question. */
export interface QuestionHead {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The places in `Compare.tensions` of those about its events. */
  readonly tensions: readonly number[];
}

/** In what claims about one event differ. */
export interface ToldDifference {
  readonly event: number;
  readonly aspect: Aspect;
  /** The measure, or the thing that words are for; null: the aspect says it all. */
  readonly of: string | null;
  /** Indexes of those that differ. */
  readonly claims: readonly number[];
}

/** Words of one source, with what is lit in them. */
interface LitQuote {
  /** The id of the passage. */
  readonly id: string;
  readonly source: string;
  readonly exact: string;
  readonly lit: readonly LitStretch[];
}

/** A sentence that stands nearly word for word in several sources. */
export interface CopiedSentence {
  readonly passages: readonly LitQuote[];
  /** Ids of the events that rest on it in several of them. */
  readonly events: readonly string[];
}

/** What the page of all that is compared knows beside the chronology. */
export interface Compare {
  readonly tensions: readonly TensionHead[];
  readonly questions: readonly QuestionHead[];
  readonly differences: readonly ToldDifference[];
  /**
   * The words of the claim that speaks for an event in a source, in the order of
   * `EventColumns.speaks`; null where they are too many to be here.
   */
  readonly words: readonly (string | null)[];
  readonly copies: readonly CopiedSentence[];
}

/** A passage of a tension: who says it, when, of what. */
export interface ComparedPassage extends LitQuote {
  /** The place of the passage with which it is compared word for word; null: none. */
  readonly beside: number | null;
  /** By name; null: the article's own voice. */
  readonly speaker: string | null;
  /** The day on which it was said, in words. */
  readonly said: string;
  /** The id of the event that it is about. */
  readonly event: string;
}

/** A step of arithmetic with the numbers of the passages. */
export interface SumStep {
  /** `29 + 23 + 2 + 1 = 55` */
  readonly formula: string;
  readonly says: string;
}

/** What an editor infers. */
export interface RestingNote {
  readonly note: string;
  /** The index of the event about which it is; null: about the tension itself. */
  readonly event: number | null;
}

/** What the page of one tension knows beside its head. */
export interface ComparedTension {
  readonly id: string;
  readonly sentence: string;
  readonly passages: readonly ComparedPassage[];
  readonly sums: readonly SumStep[];
  /** What editors infer, on which it rests. */
  readonly notes: readonly RestingNote[];
  /** Indexes of the events that it touches, upwards. */
  readonly events: readonly number[];
}

/** A claim of a question. */
export interface AnsweringClaim {
  /** Its index in the claim columns. */
  readonly claim: number;
  /** The words of its passages. */
  readonly passages: readonly { readonly id: string; readonly exact: string }[];
  readonly said: string;
  /** When it happened, as this claim has it. */
  readonly when: string;
  /** Its numbers, in the words of the article. */
  readonly figures: readonly string[];
}

/** An order of a question's claims, and how each differs from the one before it. */
export interface AnswerOrder {
  /** Places in `ComparedQuestion.claims`. */
  readonly order: readonly number[];
  readonly differs: readonly (readonly string[])[];
}

/** What the page of one question knows beside its head and the chronology. */
export interface ComparedQuestion {
  readonly id: string;
  readonly claims: readonly AnsweringClaim[];
  readonly happened: AnswerOrder;
  readonly said: AnswerOrder;
}
