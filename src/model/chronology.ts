import { type Day, type DaySpan, day } from '#model/day.ts';
import { type Kind, KINDS, READINGS, type Status, STATUSES, type Certainty, valuesOf } from '#model/vocabulary.ts';
import { anchorOf, type DateBounds, type Placement } from '#model/when.ts';
import type { Term } from '#model/wording.ts';

/** In the day columns: not bounded on this side, or no such day. */
export const NO_DAY = -2_147_483_648;

export const APPROXIMATE = 1;
export const UNCERTAIN = 2;

const KIND_VALUES = valuesOf(KINDS);
const STATUS_VALUES = valuesOf(STATUSES);
const READING_VALUES = valuesOf(READINGS);

/** What axis, list and filters need to know of a source. */
export interface SourceHead {
  readonly id: string;
  readonly letter: string;
  readonly label: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly credit: string | null;
  readonly published: { readonly earliest: Day; readonly latest: Day; readonly certainty: Certainty };
}

/** A storyline with its events as indexes into the event columns, in the order to be read. */
export interface StorylineHead {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly events: readonly number[];
}

/**
 * All events as columns of one length, sorted by time: by anchor day, events without a day last. An event's index is its place in that order.
 * `kind`, `status` and `reading` hold positions in their vocabularies (`reading` -1: no day given), the day columns day numbers or `NO_DAY`,
 * `flags` the bits `APPROXIMATE` and `UNCERTAIN`. The sources of event i are `sourceRefs[sourceStarts[i]]` up to, not with, `sourceRefs[sourceStarts[i + 1]]`,
 * indexes into `Chronology.sources`, upwards. `toldReading`, `toldEarliest`, `toldLatest` and `toldFlags` stand beside `sourceRefs`: the date that this
 * source gives, by its first claim, which need not be the event's.
 */
export interface EventColumns {
  readonly length: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly words: readonly string[];
  readonly kind: Int32Array;
  readonly status: Int32Array;
  readonly reading: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly flags: Int32Array;
  readonly sourceStarts: Int32Array;
  readonly sourceRefs: Int32Array;
  readonly toldReading: Int32Array;
  readonly toldEarliest: Int32Array;
  readonly toldLatest: Int32Array;
  readonly toldFlags: Int32Array;
}

/** Everything the axis, the list and the filters need at once. */
export interface Chronology {
  readonly title: string;
  readonly summary: string;
  readonly span: DaySpan;
  readonly sources: readonly SourceHead[];
  readonly storylines: readonly StorylineHead[];
  readonly claims: number;
  readonly terms: readonly Term[];
  /** The address that takes corrections, `https:` or `mailto:`; null: none is given. */
  readonly corrections: string | null;
  /** Old ids of events and the ids they lead to. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Events per chunk of details: event i stands in chunk floor(i / chunkSize). */
  readonly chunkSize: number;
  readonly events: EventColumns;
}

/** One event's row of the columns, as a record. */
export interface EventHead extends DrawnDate {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly kind: Kind;
  readonly status: Status;
  /** Indexes into `Chronology.sources`, upwards. */
  readonly sources: readonly number[];
}

function dayOrNull(value: number | undefined): Day | null {
  return value === undefined || value === NO_DAY ? null : day(value);
}

/** Bounds as the columns hold them. */
export function boundsOf(reading = -1, earliest = NO_DAY, latest = NO_DAY): DateBounds {
  return { reading: READING_VALUES[reading] ?? null, earliest: dayOrNull(earliest), latest: dayOrNull(latest) };
}

export function boundsAt({ reading, earliest, latest }: EventColumns, index: number): DateBounds {
  return boundsOf(reading[index], earliest[index], latest[index]);
}

export function sourcesAt(events: EventColumns, index: number): readonly number[] {
  return Array.from(events.sourceRefs.subarray(events.sourceStarts[index] ?? 0, events.sourceStarts[index + 1] ?? 0));
}

export function kindAt(events: EventColumns, index: number): Kind {
  return KIND_VALUES[events.kind[index] ?? -1] ?? 'background';
}

export function statusAt(events: EventColumns, index: number): Status {
  return STATUS_VALUES[events.status[index] ?? -1] ?? 'reported';
}

/** The date of an event as the axis draws it. */
export interface DrawnDate extends DateBounds {
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The date of the event at an index. */
export function dateAt(events: EventColumns, index: number): DrawnDate {
  return { ...boundsAt(events, index), ...precisionOf(events.flags[index]) };
}

function precisionOf(flags = 0) {
  return { approximate: (flags & APPROXIMATE) !== 0, uncertain: (flags & UNCERTAIN) !== 0 };
}

/** The row of an index that exists; throws for any other. */
export function headAt(events: EventColumns, index: number): EventHead {
  const id = events.ids[index];
  if (id === undefined) throw new RangeError(`No event at index ${index}`);
  return {
    index,
    id,
    title: events.titles[index] ?? '',
    words: events.words[index] ?? '',
    kind: kindAt(events, index),
    status: statusAt(events, index),
    ...dateAt(events, index),
    sources: sourcesAt(events, index),
  };
}

/** The day at which an event is listed, or null. */
export function anchorAt(events: EventColumns, index: number): Day | null {
  return anchorOf(boundsAt(events, index));
}

/** `placementOf` the event at an index, read straight from the columns. */
export function placementAt({ events, span }: Pick<Chronology, 'events' | 'span'>, index: number): Placement {
  const earliest = events.earliest[index] ?? NO_DAY;
  const latest = events.latest[index] ?? NO_DAY;
  if (earliest === NO_DAY && latest === NO_DAY) return 'no-day';
  if (latest !== NO_DAY && latest < span.first) return 'earlier';
  // An earliest day that is not bounded is NO_DAY, which is before every day.
  if (earliest > span.last) return 'later';
  return 'in-span';
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
