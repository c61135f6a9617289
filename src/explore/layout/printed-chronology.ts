import { numberAt } from '#base/at.ts';
import { listEvents } from '#explore/layout/day-groups.ts';
import type { Chronology } from '#model/chronology.ts';
import { claimAt, type ClaimHead } from '#model/claim-columns.ts';
import { type Day, printDay, weekdayName } from '#model/day.ts';
import { type ToldEvent, toldAt } from '#model/told-event.ts';

/** More rows than these are not printed one by one: they would be more than some sixty sheets. */
export const MOST_ON_PAPER = 500;

/** A claim on paper, by the number that its quotation has there. */
export interface PrintedClaim extends ClaimHead {
  readonly number: number;
}

/** A row of the list on paper: an event, or on the clock of saying a claim. */
interface PrintedRow {
  readonly told: ToldEvent;
  readonly claims: readonly PrintedClaim[];
}

/** What stands under one heading; `day` null: these are of no one day. */
export interface PrintedGroup {
  readonly title: string;
  readonly day: Day | null;
  readonly rows: readonly PrintedRow[];
}

/**
 * The shown rows, as the list has them, with their quotations numbered from 1 as they are read. A
 * row has a claim of each source and speaker that tells of it, whatever sources are chosen.
 */
export function printedChronology(chronology: Chronology, shown: Iterable<number>): readonly PrintedGroup[] {
  const { first, last } = chronology.span;
  const { earlier, days, later, noDay } = listEvents(chronology, shown);
  let number = 0;
  const group = (title: string, day: Day | null, indexes: readonly number[]): PrintedGroup => ({
    title,
    day,
    rows: indexes.map((index) => ({
      told: toldAt(chronology, index, null),
      claims: claimsOf(chronology, index).map((claim) => ({ ...claim, number: (number += 1) })),
    })),
  });
  const said = chronology.events.clock === 'said';
  return [
    group(`${said ? 'Said' : 'Began'} before ${printDay(first)}`, null, earlier),
    ...days.map(({ day, events }) => group(`${weekdayName(day)} ${printDay(day)}`, day, events)),
    group(`Later than ${printDay(last)}`, null, later),
    group('No day given', null, noDay),
  ].filter(({ rows }) => rows.length > 0);
}

function claimsOf({ claims, sources }: Chronology, row: number): readonly ClaimHead[] {
  const from = numberAt(claims.starts, row);
  const count = numberAt(claims.starts, row + 1) - from;
  return Array.from({ length: count }, (_, place) => claimAt(claims, sources, from + place));
}
