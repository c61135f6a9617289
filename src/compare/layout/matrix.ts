import { at, numberAt } from '#base/at.ts';
import { grouped } from '#base/grouped.ts';
import { differenceWords } from '#compare/layout/difference-words.ts';
import { type Chronology, sourceCountAt, statusAt } from '#model/chronology.ts';
import { claimAt } from '#model/claim-columns.ts';
import { type Mention, reportableOf, silenceOf } from '#model/claims/coverage.ts';
import type { Compare, ToldDifference } from '#model/comparing/compare.ts';
import { dateAt, dayOrNull } from '#model/date-columns.ts';
import type { Bounds } from '#model/when.ts';
import { printWhen } from '#model/when.ts';
import type { PlacedSource } from '#model/source-by-id.ts';

/** What one source has on one event. */
export interface MatrixCell {
  readonly source: PlacedSource;
  readonly mention: Mention;
  /** The words of the claim that speaks for it; null: none, or they are not here. */
  readonly words: string | null;
  /** The id of their first passage; null: it says nothing. */
  readonly passage: string | null;
  /** In what it differs from another one that is shown, or within itself. */
  readonly differs: readonly string[];
}

/** An event with what each source has on it. */
export interface MatrixRow {
  readonly id: string;
  readonly title: string;
  readonly when: string;
  readonly cells: readonly MatrixCell[];
}

/** Events by how many of some sources report them, in the order given. */
export interface MatrixEvents {
  /** Of two or more. */
  readonly several: readonly number[];
  /** Of one. */
  readonly single: readonly number[];
}

/** Which events have something to compare. */
export function matrixEvents(
  { events }: Chronology,
  shown: Int32Array,
  columns: readonly PlacedSource[],
): MatrixEvents {
  const places = new Set(columns.map(({ place }) => place));
  const several: number[] = [];
  const single: number[] = [];
  for (const event of shown) {
    const first = numberAt(events.sourceStarts, event);
    let count = 0;
    for (let report = 0; report < sourceCountAt(events, event); report += 1)
      count += Number(places.has(numberAt(events.sourceRefs, first + report)));
    if (count > 1) several.push(event);
    else if (count === 1) single.push(event);
  }
  return { several, single };
}

function saidAbout({ claims }: Chronology, event: number): readonly Bounds[] {
  const first = numberAt(claims.starts, event);
  return Array.from({ length: numberAt(claims.starts, event + 1) - first }, (_, place) => ({
    earliest: dayOrNull(numberAt(claims.saidEarliest, first + place)),
    latest: dayOrNull(numberAt(claims.saidLatest, first + place)),
  }));
}

/**
 * Makes rows of the table of events and sources, the same row each time that one is asked for.
 * `told` is the chronology as it is known and told, which gives events their dates; reports and
 * claims are those of all.
 */
export function matrixOf(
  chronology: Chronology,
  told: Chronology,
  { differences, words }: Compare,
  columns: readonly PlacedSource[],
): (event: number) => MatrixRow {
  const { events, claims, sources } = chronology;
  const byEvent = grouped(differences, ({ event }) => event);
  const shown = new Set(columns.map(({ place }) => place));
  const rows = new Map<number, MatrixRow>();
  const made = (event: number): MatrixRow => {
    const when = dateAt(told.events, event);
    const status = statusAt(events, event);
    const reportable = reportableOf({ status, when: dateAt(events, event) }, saidAbout(chronology, event));
    const first = numberAt(events.sourceStarts, event);
    const refs = events.sourceRefs.subarray(first, first + sourceCountAt(events, event));
    const differing = byEvent.get(event) ?? [];
    // From another one that is shown, or among several speakers of its own.
    const isOf = (place: number) => (difference: ToldDifference) => {
      const differ = new Set(difference.claims.map((claim) => numberAt(claims.source, claim)));
      return differ.has(place) && (differ.size === 1 || [...differ].some((each) => each !== place && shown.has(each)));
    };
    return {
      id: at(events.ids, event),
      title: at(events.titles, event),
      when: printWhen(when),
      cells: columns.map((source): MatrixCell => {
        const report = refs.indexOf(source.place);
        if (report < 0) {
          const mention = silenceOf(source.source, reportable);
          return { source, mention, words: null, passage: null, differs: [] };
        }
        return {
          source,
          mention: 'reports',
          words: words[first + report] ?? null,
          passage: claimAt(claims, sources, numberAt(events.speaks, first + report)).passage,
          differs: differing.filter(isOf(source.place)).map(differenceWords),
        };
      }),
    };
  };
  return (event) => {
    const row = rows.get(event) ?? made(event);
    rows.set(event, row);
    return row;
  };
}
