import type {
  Claim,
  Event,
  Measure,
  Occasion,
  Party,
  Place,
  SharedSentence,
  Source,
  Speaker,
  Tension,
} from '#model/corpus.ts';
import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';

/** What a claim, about this event or the other, says of their order. */
export interface ToldOrder {
  /** This event came after the other, or before it. */
  readonly relation: 'after' | 'before';
  /** The id of the other event. */
  readonly event: string;
  readonly source: string;
  readonly words: Quote;
}

/** One event with everything said about it. */
export interface EventDetails {
  readonly event: Event;
  /** In the order of their sources' publication, then of the text. */
  readonly claims: readonly Claim[];
  /** Claim after claim, all of the corpus. */
  readonly order: readonly ToldOrder[];
}

/** A run of events in time order with all the records they point to. */
export interface DetailsChunk {
  /** Index of the first event. */
  readonly first: number;
  readonly events: readonly EventDetails[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly occasions: ReadonlyMap<string, Occasion>;
  readonly places: ReadonlyMap<string, Place>;
  /** All of the corpus: a source's own voice may be of any. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly measures: ReadonlyMap<string, Measure>;
  /**
   * Tensions that touch an event of this chunk, with the events and claims they touch, elsewhere
   * too.
   */
  readonly tensions: readonly Tension[];
  /** Those on which claims about an event of this chunk rest. */
  readonly sharedSentences: readonly SharedSentence[];
}

/** A claim that rests on a passage, and the event it is about. */
export interface PassageUse {
  readonly event: string;
  readonly title: string;
  readonly claim: string;
}

/** A passage of an article with the claims that rest on it. */
export interface MarkedPassage extends Stretch {
  /** `<source id>:t<start>-<end>`. */
  readonly id: string;
  readonly uses: readonly PassageUse[];
}

/** One article as printed, with its passages marked. */
export interface Article extends Source {
  /** By start, longer first. */
  readonly passages: readonly MarkedPassage[];
}
