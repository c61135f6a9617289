import { at } from '#base/at.ts';
import type { Brand } from '#base/brand.ts';

/** The units in which an end of a date can be written, the finest first. */
export const UNITS = ['day', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

/** How one end of a date is written: `2011~` is a year, approximate. */
export interface DateEnd {
  readonly unit: Unit;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/**
 * How both ends of a date are written, as one number: a date that is no interval has two ends of
 * one kind, an open end counts as a plain day.
 */
export type DateEnds = Brand<number, 'DateEnds'>;

/** What an end adds to its unit's place, times 4. */
const APPROXIMATE = 1;
const UNCERTAIN = 2;
const DOUBTS = APPROXIMATE | UNCERTAIN;

/** Kinds of an end. */
const KINDS = UNITS.length * (DOUBTS + 1);

/** The largest number that stands for two ends; all from 0 on do. */
export const MOST_ENDS = KINDS * KINDS - 1;

/** Two days, without doubt. */
export const PLAIN_DAYS = endsFrom(0);

export function endsFrom(number: number): DateEnds {
  return number as DateEnds;
}

function numberOf({ unit, approximate, uncertain }: DateEnd): number {
  return UNITS.indexOf(unit) * (DOUBTS + 1) + (approximate ? APPROXIMATE : 0) + (uncertain ? UNCERTAIN : 0);
}

export function endsOf(first: DateEnd, last: DateEnd): DateEnds {
  return endsFrom(numberOf(first) + KINDS * numberOf(last));
}

function endOf(number: number): DateEnd {
  return {
    unit: at(UNITS, number >> 2),
    approximate: (number & APPROXIMATE) !== 0,
    uncertain: (number & UNCERTAIN) !== 0,
  };
}

export function firstEnd(ends: DateEnds): DateEnd {
  return endOf(ends % KINDS);
}

export function lastEnd(ends: DateEnds): DateEnd {
  return endOf(Math.floor(ends / KINDS));
}

/** Whether an end is approximate or uncertain. */
export function isDoubtful({ approximate, uncertain }: DateEnd): boolean {
  return approximate || uncertain;
}

/** Whether either end is approximate or uncertain. */
export function areDoubtful(ends: number): boolean {
  return (((ends % KINDS) | Math.floor(ends / KINDS)) & DOUBTS) !== 0;
}
