import { at, numberAt } from '#base/at.ts';
import { type Chronology, type EventHead, headAt, sourcesAt } from '#model/chronology.ts';
import { claimAt } from '#model/claim-columns.ts';
import { dateAt } from '#model/date-columns.ts';
import type { Stance } from '#model/vocabulary.ts';

/** What one source says of an event, by the claim that speaks for it there. */
export interface Report {
  /** Index of the source. */
  readonly source: number;
  /** How many claims the source makes about the event. */
  readonly claims: number;
  readonly stance: Stance;
  /** Those of the date. */
  readonly words: string;
  /** The id of the claim's first passage. */
  readonly passage: string;
}

/** An event as it is shown in one place: in a source's lane, or for all that tell of it. */
export interface ToldEvent extends EventHead {
  /** What each source that reports it says, in the order of the sources. */
  readonly reports: readonly Report[];
  /** Whose date and words these are; null: no source reports it. */
  readonly by: Report | null;
  /** Who says it, on the clock of saying; null: its date is that of the event. */
  readonly saidBy: string | null;
  /** The passage that is to be opened with it; null where it opens with that by itself. */
  readonly passage: string | null;
}

/** The place, in the columns of reports, of the one that speaks for an event; null: it has none. */
export function speakingReport({ events }: Chronology, event: number): number | null {
  const end = numberAt(events.sourceStarts, event + 1);
  let first: number | null = null;
  for (let report = numberAt(events.sourceStarts, event); report < end; report += 1) {
    if (first === null || numberAt(events.turns, report) < numberAt(events.turns, first)) first = report;
  }
  return first;
}

/** The sources that report an event, by index, in the order in which they speak for it. */
export function sourcesInTurn({ events }: Chronology, event: number): readonly number[] {
  const first = numberAt(events.sourceStarts, event);
  const inTurn = events.turns.subarray(first, numberAt(events.sourceStarts, event + 1));
  return sourcesAt(events, event)
    .map((source, place) => [numberAt(inTurn, place), source] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, source]) => source);
}

/** The passage with which an event opens where none is asked for: that of the claim that speaks. */
export function openingPassage(chronology: Chronology, event: number): string | null {
  return toldAt(chronology, event, null).by?.passage ?? null;
}

/**
 * An event as it is told in the lane of a source that reports it, by index: with the date and words
 * of that source. Null: with the event's own date, which follows the claim that speaks for it. On
 * the clock of saying a claim, as its one source has it, whatever the lane.
 */
export function toldAt(chronology: Chronology, event: number, source: number | null): ToldEvent {
  const { events, claims, sources, speakers } = chronology;
  const isClaim = events.clock === 'said';
  const head = headAt(events, event);
  const first = numberAt(events.sourceStarts, event);
  const about = claims.source.subarray(numberAt(claims.starts, event), numberAt(claims.starts, event + 1));
  const reports = head.sources.map((each, place): Report => ({
    ...claimAt(claims, sources, numberAt(events.speaks, first + place)),
    claims: about.filter((from) => from === each).length,
  }));
  const speaking = speakingReport(chronology, event);
  const place = isClaim ? 0 : source === null ? -1 : head.sources.indexOf(source);
  if (place < 0) {
    const by = speaking === null ? null : at(reports, speaking - first);
    return { ...head, reports, by, saidBy: null, passage: null };
  }
  const by = at(reports, place);
  const date = dateAt(claims, numberAt(events.speaks, first + place));
  const speaksFirst = numberAt(events.turns, first + place) === 0;
  const passage = speaksFirst && !isClaim ? null : by.passage;
  const saidBy = isClaim ? (speakers[numberAt(claims.speaker, event)]?.name ?? 'the article itself') : null;
  return { ...head, ...date, words: by.words, reports, by, saidBy, passage };
}
