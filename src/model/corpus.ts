import type { Term } from '#model/claims/wording.ts';
import type { DateEnds } from '#model/date-end.ts';
import type { WrittenDays } from '#model/date-words.ts';
import type { Day, DaySpan } from '#model/day.ts';
import type { OlderEdition } from '#model/editions/edition.ts';
import type { Kind } from '#model/kind.ts';
import type { Language, LanguageStretch } from '#model/language.ts';
import type { PublicationDays } from '#model/publication.ts';
import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';
import type { Counting, Mode, PlaceCertainty, PlacePrecision, Qualifier, Stance, Status } from '#model/vocabulary.ts';
import type { When } from '#model/when.ts';

/*
 * The records of a checked corpus. Ids are chosen by authors and unique among their kind; every
 * reference resolves, every quote stands at its offsets. A `note` is what an editor infers.
 */

/** What is known only from outside the articles: where it is read, and on which day it was seen. */
export interface Outside {
  readonly says: string;
  readonly publisher: string;
  readonly url: string;
  readonly seen: Day;
}

/**
 * When an article was published, and how that is known. `edtf` null: no day is given. `outside`: on
 * what the day rests that is known only from outside; null: on the articles.
 */
export interface Publication extends PublicationDays {
  readonly edtf: string | null;
  readonly words: Quote | null;
  readonly rule: string;
  readonly outside: Outside | null;
}

/** What a stretch of an article is. */
export type BlockKind = 'headline' | 'subhead' | 'dateline' | 'paragraph' | 'furniture';

/**
 * A stretch of an article within one line, or within one paragraph where blank lines divide them;
 * offsets as in `Quote`. `paragraph` numbers body paragraphs from 1, others are null.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number | null;
}

/** One article: its text as printed, and what is known about it. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly letter: string;
  readonly label: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  /** The party of its own voice, as that of a state's agency; null: none but its origin's. */
  readonly party: string | null;
  readonly url: string | null;
  /** Of its text; null: not said. */
  readonly language: Language | null;
  readonly sha256: string;
  /** Editions of its text before the present one, the first one first. */
  readonly editions: readonly OlderEdition[];
  readonly published: Publication;
  readonly outside: readonly Outside[];
  readonly text: string;
  /** In text order, not overlapping; they cover everything but white space and `markup`. */
  readonly blocks: readonly Block[];
  /** Signs left in the text: they keep their offsets and are not painted. */
  readonly markup: readonly Stretch[];
  /** Words of another language than the text's, by start, not overlapping. */
  readonly otherLanguages: readonly LanguageStretch[];
  /** Body paragraphs that feed no event, each with the reason. */
  readonly unused: readonly { readonly paragraph: number; readonly reason: string }[];
}

/** Days counted, with how their ends are written. */
export interface Period extends DaySpan {
  readonly ends: DateEnds;
}

/** A number in a claim. Days are null when the text does not give them. */
export interface Figure {
  readonly id: string;
  readonly measure: string;
  readonly value: { readonly min: number; readonly max: number };
  readonly qualifier: Qualifier;
  readonly words: Quote;
  readonly mode: Mode;
  readonly counting: Counting;
  readonly period: Period | null;
  readonly asOf: Day | null;
  readonly partOf: string | null;
  readonly note: string | null;
}

/**
 * When a claim was made: the day of its occasion, else its source's publication. `edtf` null: no
 * day is given. `outside`: as in `Publication`.
 */
export interface Said extends WrittenDays {
  readonly edtf: string | null;
  readonly words: Quote | null;
  readonly rule: string;
  readonly outside: Outside | null;
}

/**
 * A passage: a quote with an id, `<source id>:t<start>-<end>`, that lasts as long as the text does.
 */
export interface Passage extends Quote {
  readonly id: string;
}

/** Words of a source that put an event before or after another one. */
export interface Tie {
  /** The id of the other event. */
  readonly event: string;
  readonly words: Quote;
}

/**
 * What one speaker says in one source about one event on one day. No speaker: the article's own
 * voice.
 */
export interface Claim {
  readonly id: string;
  readonly event: string;
  readonly source: string;
  readonly speaker: string | null;
  /** Name and title as printed in this article. */
  readonly as: Quote | null;
  readonly occasion: string | null;
  readonly via: readonly string[];
  readonly said: Said;
  readonly stance: Stance;
  readonly when: When;
  /** The events that it says this one came after, and before. */
  readonly after: readonly Tie[];
  readonly before: readonly Tie[];
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  readonly note: string | null;
}

export interface Event {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** The id of one of the corpus's kinds. */
  readonly kind: string;
  readonly status: Status;
  readonly when: When & { readonly from: readonly string[] };
  /** The day under which it is listed; null: nothing tells a day. */
  readonly listed: Day | null;
  readonly places: readonly string[];
  readonly note: string | null;
  readonly outside: readonly Outside[];
}

/** A state, an alliance or a group whose bodies count as one where several say the same. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly institution: string;
  /** That of the body at the top of the speaker's line; null: that body is a party of its own. */
  readonly party: string | null;
  readonly titles: readonly string[];
  readonly spellings: readonly string[];
  readonly anonymous: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly certainty: PlaceCertainty;
  readonly note: string | null;
}

export interface Occasion {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly string[];
  readonly day: Said;
  readonly venue: string | null;
  readonly note: string | null;
}

interface Storyline {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly events: readonly string[];
}

export interface Tension {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly passages: readonly Passage[];
  /** Claims whose passages these touch, in the order of the passages. */
  readonly claims: readonly string[];
  readonly note: string | null;
}

/**
 * A sentence that stands nearly word for word in several sources, in their order, with the events
 * about which claims of several of them rest on it.
 */
export interface SharedSentence {
  readonly passages: readonly Passage[];
  readonly events: readonly string[];
}

export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

export interface Corpus {
  readonly title: string;
  readonly summary: string;
  /** Of titles, notes and rules; null: not said. */
  readonly language: Language | null;
  readonly span: DaySpan;
  /** In the order in which they are shown. */
  readonly kinds: readonly Kind[];
  readonly sources: readonly Source[];
  /** In the one order in which they are listed: `orderCorpus`. */
  readonly events: readonly Event[];
  readonly claims: readonly Claim[];
  readonly occasions: readonly Occasion[];
  readonly storylines: readonly Storyline[];
  readonly tensions: readonly Tension[];
  readonly sharedSentences: readonly SharedSentence[];
  readonly parties: readonly Party[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly Place[];
  readonly measures: readonly Measure[];
  readonly terms: readonly Term[];
  /** The address that takes corrections, `https:` or `mailto:`; null: none is given. */
  readonly corrections: string | null;
}
