import { at, numberAt } from '#base/at.ts';
import type { ClaimColumns } from '#model/claim-columns.ts';
import type { Term } from '#model/claims/wording.ts';
import type { Clock } from '#model/clocks/clock.ts';
import type { Source } from '#model/corpus.ts';
import { dateAt, type DateColumns, dayOrNull, type DrawnDate, NO_DAY } from '#model/date-columns.ts';
import type { Day, DaySpan } from '#model/day.ts';
import type { Kind } from '#model/kind.ts';
import type { Language } from '#model/language.ts';
import type { PublicationDays } from '#model/publication.ts';
import { type Status, STATUSES, valuesOf } from '#model/vocabulary.ts';
import type { Placement } from '#model/when.ts';

const STATUS_VALUES = valuesOf(STATUSES);

/** What axis, list and filters need to know of a source. */
export interface SourceHead extends Pick<
  Source,
  'id' | 'letter' | 'label' | 'title' | 'outlet' | 'credit' | 'party' | 'language'
> {
  readonly published: PublicationDays;
  /** The editions of its text as links name them: the first one first, the present one last. */
  readonly editions: readonly string[];
  /** Where it need not have been published by the horizon of the chronology: that, in words. */
  readonly unpublished?: string;
}

/** A storyline with its events as indexes into the event columns, in the order to be read. */
export interface StorylineHead {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly events: readonly number[];
}

/** A speaker of claims. */
interface SpeakerHead {
  readonly id: string;
  readonly name: string;
  /** What the speaker's party is called; null: of none. */
  readonly party: string | null;
}

/** A place of events. */
interface PlaceHead {
  readonly id: string;
  readonly name: string;
}

/**
 * All events as columns of one length, in the one order in which they are listed, stepped through
 * and exported: by the day under which they are listed, in `listed`, or `NO_DAY`, which comes
 * last. An event's index is its place in that order. `kind` holds places in `Chronology.kinds`,
 * `status` in its vocabulary. The sources of event i are `sourceRefs[sourceStarts[i]]` up to, not
 * with, `sourceRefs[sourceStarts[i + 1]]`, indexes into `Chronology.sources`, upwards. Beside
 * each stands in `speaks` the claim that speaks for the event in that source, an index into
 * `Chronology.claims`: the date that the source gives is that claim's, and need not be the
 * event's.
 * `turns` says in which order they speak for the event itself: the claim whose turn is least does.
 * `agreements` says how the claims about the event stand to each other in what had been published
 * once that source was, by place in `COUNTED_AGREEMENTS`.
 *
 * The places of event i are `placeRefs[placeStarts[i]]` up to, not with,
 * `placeRefs[placeStarts[i + 1]]`, indexes into `Chronology.places`.
 *
 * On the clock of saying each claim stands as an event of its own, of its one source, on the days
 * on which it was said (`model/clocks/as-said.ts`): ids and titles, which are those of the event of
 * which it tells, then stand several times.
 */
export interface EventColumns extends DateColumns {
  readonly clock: Clock;
  readonly length: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly kind: Int32Array;
  readonly status: Int32Array;
  readonly listed: Int32Array;
  /** The order that events follow: indexes of an earlier and a later one, pair after pair. */
  readonly order: readonly (readonly [earlier: number, later: number])[];
  readonly sourceStarts: Int32Array;
  readonly sourceRefs: Int32Array;
  readonly speaks: Int32Array;
  readonly turns: Int32Array;
  readonly agreements: Int32Array;
  readonly placeStarts: Int32Array;
  readonly placeRefs: Int32Array;
}

/** Everything the axis, the list and the filters need at once. */
export interface Chronology {
  readonly title: string;
  readonly summary: string;
  /** Of titles and notes; null: not said. */
  readonly language: Language | null;
  readonly span: DaySpan;
  readonly kinds: readonly Kind[];
  readonly sources: readonly SourceHead[];
  readonly storylines: readonly StorylineHead[];
  /**
   * Indexes of the events about which passages disagree, or cannot be compared, upwards; each
   * with the source that was out when they did first.
   */
  readonly disputed: ReadonlyMap<number, number>;
  /** Those who speak in claims. */
  readonly speakers: readonly SpeakerHead[];
  /** Those of events. */
  readonly places: readonly PlaceHead[];
  /** The titles of the occasions on which claims were made. */
  readonly occasions: readonly string[];
  readonly terms: readonly Term[];
  /** The address that takes corrections, `https:` or `mailto:`; null: none is given. */
  readonly corrections: string | null;
  /** Old ids of events and the ids they lead to. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Events per chunk of details: event i stands in chunk floor(i / chunkSize). */
  readonly chunkSize: number;
  /**
   * The day of which it holds what had been published by its end: nothing else is reported, and an
   * event that no source reports is not known (`model/published/`). Null: all of it.
   */
  readonly horizon: Day | null;
  readonly events: EventColumns;
  readonly claims: ClaimColumns;
}

/** One event's row of the columns, as a record. */
export interface EventHead extends DrawnDate {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  /** Index into `Chronology.kinds`. */
  readonly kind: number;
  readonly status: Status;
  /** Indexes into `Chronology.sources`, upwards. */
  readonly sources: readonly number[];
}

export function sourcesAt({ sourceStarts, sourceRefs }: EventColumns, index: number): readonly number[] {
  return Array.from(sourceRefs.subarray(numberAt(sourceStarts, index), numberAt(sourceStarts, index + 1)));
}

/** How many sources report the event at an index. */
export function sourceCountAt({ sourceStarts }: EventColumns, index: number): number {
  return numberAt(sourceStarts, index + 1) - numberAt(sourceStarts, index);
}

export function statusAt(events: EventColumns, index: number): Status {
  return at(STATUS_VALUES, numberAt(events.status, index));
}

/** The row of an index that exists; throws for any other. */
export function headAt(events: EventColumns, index: number): EventHead {
  const id = events.ids[index];
  if (id === undefined) throw new RangeError(`No event at index ${index}`);
  return {
    index,
    id,
    title: at(events.titles, index),
    words: at(events.words, index),
    kind: numberAt(events.kind, index),
    status: statusAt(events, index),
    ...dateAt(events, index),
    sources: sourcesAt(events, index),
  };
}

/** The day under which an event is listed, or null. */
export function listedAt(events: EventColumns, index: number): Day | null {
  return dayOrNull(numberAt(events.listed, index));
}

/** `placementOf` the event at an index, read straight from the columns. */
export function placementAt({ events, span }: Pick<Chronology, 'events' | 'span'>, index: number): Placement {
  const earliest = numberAt(events.drawnEarliest, index);
  const latest = numberAt(events.drawnLatest, index);
  if (earliest === NO_DAY && latest === NO_DAY) return 'no-day';
  if (latest !== NO_DAY && latest < span.first) return 'earlier';
  // An earliest day that is not bounded is NO_DAY, which is before every day.
  if (earliest > span.last) return 'later';
  return 'in-span';
}

/** Whether two rows tell of one event: on the clock of saying several do. */
export function isOfEvent({ ids }: EventColumns, row: number, other: number | null): boolean {
  return other !== null && ids[row] === ids[other];
}

/** The rows that tell of the event of which one of them tells; null: none. */
export function rowsOfEvent(events: EventColumns, row: number | null): ReadonlySet<number> {
  if (row === null) return new Set();
  if (events.clock === 'happened') return new Set([row]);
  return new Set([...events.ids.keys()].filter((each) => isOfEvent(events, each, row)));
}

const indexesById = new WeakMap<Chronology, ReadonlyMap<string, number>>();

/** The index of an event id, aliases followed; null when there is none. */
export function findEvent(chronology: Chronology, id: string): number | null {
  let byId = indexesById.get(chronology);
  if (!byId) {
    byId = new Map(chronology.events.ids.map((each, index) => [each, index]));
    indexesById.set(chronology, byId);
  }
  return byId.get(id) ?? byId.get(chronology.aliases.get(id) ?? '') ?? null;
}
