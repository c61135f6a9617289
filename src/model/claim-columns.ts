import { at, numberAt } from '#base/at.ts';
import { type DateColumns, dayOrNull } from '#model/date-columns.ts';
import type { Day } from '#model/day.ts';
import { passageId } from '#model/id.ts';
import { type Stance, STANCES, valuesOf } from '#model/vocabulary.ts';

const STANCE_VALUES = valuesOf(STANCES);

/**
 * All claims as columns of one length: by event, then by source, then as they stand in the text.
 * Their dates are those that they give the event.
 *
 * - `starts`: the claims of event i are `starts[i]` up to, not with, `starts[i + 1]`.
 * - `event`, `source`, `speaker`, `occasion`: indexes into the chronology's events, sources,
 *   speakers and occasions; speaker -1 is the article's own voice, occasion -1 none that is known.
 * - `saidEarliest`, `saidLatest`: the days on which it was said, or `NO_DAY`; `saidEnds`: how both
 *   are written.
 * - `words`: those of the date, empty if it has none of its own.
 * - `stance`: a place in the vocabulary.
 * - `passageStart`, `passageEnd`: where the claim's first passage stands in the text of its source.
 */
export interface ClaimColumns extends DateColumns {
  readonly length: number;
  readonly starts: Int32Array;
  readonly event: Int32Array;
  readonly source: Int32Array;
  readonly speaker: Int32Array;
  readonly occasion: Int32Array;
  readonly saidEarliest: Int32Array;
  readonly saidLatest: Int32Array;
  readonly saidEnds: Int32Array;
  readonly words: readonly string[];
  readonly stance: Int32Array;
  readonly passageStart: Int32Array;
  readonly passageEnd: Int32Array;
}

/** One claim's row of the columns that are not dates of its event, as a record. */
export interface ClaimHead {
  /**
   * Indexes into the chronology's events, sources and speakers; speaker null: the article's own
   * voice.
   */
  readonly event: number;
  readonly source: number;
  readonly speaker: number | null;
  readonly said: { readonly earliest: Day | null; readonly latest: Day | null };
  readonly words: string;
  readonly stance: Stance;
  /** The id of its first passage. */
  readonly passage: string;
}

/** What the claim at an index that exists says to the event. */
export function stanceAt({ stance }: ClaimColumns, index: number): Stance {
  return at(STANCE_VALUES, numberAt(stance, index));
}

/** `denies it`, `doubts it`; null of a claim that says so. */
export function denialOf({ stance }: Pick<ClaimHead, 'stance'>): string | null {
  return stance === 'denies' || stance === 'doubts' ? `${stance} it` : null;
}

/** The row of a claim that exists. `sources` are those of its chronology. */
export function claimAt(claims: ClaimColumns, sources: readonly { readonly id: string }[], index: number): ClaimHead {
  const source = numberAt(claims.source, index);
  const speaker = numberAt(claims.speaker, index);
  return {
    event: numberAt(claims.event, index),
    source,
    speaker: speaker < 0 ? null : speaker,
    said: {
      earliest: dayOrNull(numberAt(claims.saidEarliest, index)),
      latest: dayOrNull(numberAt(claims.saidLatest, index)),
    },
    words: at(claims.words, index),
    stance: stanceAt(claims, index),
    passage: passageId({
      source: at(sources, source).id,
      start: numberAt(claims.passageStart, index),
      end: numberAt(claims.passageEnd, index),
    }),
  };
}
