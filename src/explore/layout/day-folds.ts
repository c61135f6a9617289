import { at } from '#base/at.ts';
import type { DayGroup } from '#explore/layout/day-groups.ts';
import { civilFromDay, type Day, monthName, printDay } from '#model/day.ts';

/** By what the days of a long list fold, from the finest on. */
export const FOLD_UNITS = ['day', 'month', 'year', 'decade', 'century'] as const;
export type FoldUnit = (typeof FOLD_UNITS)[number];

/** Neighbouring days of a list that are folded together. */
export interface DayFolds {
  readonly key: string;
  /** `October 2015`. */
  readonly title: string;
  readonly days: readonly DayGroup[];
  /** Events on them. */
  readonly count: number;
}

/** More headings than these are a list of their own, and fold by a coarser unit. */
const MOST_FOLDS = 40;

const YEARS = { decade: 10, century: 100 } as const;

/** The finest unit, of a month or longer, of which a list has not too many. */
export function unitFor(days: readonly DayGroup[]): FoldUnit {
  const coarser = FOLD_UNITS.slice(1);
  return coarser.find((unit) => new Set(days.map(({ day }) => keyOf(day, unit))).size <= MOST_FOLDS) ?? 'century';
}

/** The unit by which the days of a fold fold again; null: they are of one day. */
export function finerThan(unit: FoldUnit): FoldUnit | null {
  return FOLD_UNITS[FOLD_UNITS.indexOf(unit) - 1] ?? null;
}

/** The days of a list, in their order, by a unit. Units without an event are not among them. */
export function foldDays(days: readonly DayGroup[], unit: FoldUnit): readonly DayFolds[] {
  const folds: { key: string; title: string; days: DayGroup[]; count: number }[] = [];
  for (const group of days) {
    const key = keyOf(group.day, unit);
    const last = folds.at(-1);
    const fold = last?.key === key ? last : { key, title: titleOf(group.day, unit), days: [], count: 0 };
    if (fold !== last) folds.push(fold);
    fold.days.push(group);
    fold.count += group.events.length;
  }
  return folds;
}

/** The place of the fold that holds an event; -1: none does. */
export function foldOf(folds: readonly DayFolds[], event: number | null): number {
  return event === null ? -1 : folds.findIndex(({ days }) => days.some(({ events }) => events.includes(event)));
}

/** The first and the last day of a fold that have an event. */
export function daysOfFold({ days }: DayFolds): { readonly first: Day; readonly last: Day } {
  return { first: at(days, 0).day, last: at(days, days.length - 1).day };
}

function keyOf(day: Day, unit: FoldUnit): string {
  const { year, month } = civilFromDay(day);
  if (unit === 'day') return `day ${day}`;
  if (unit === 'month') return `${unit} ${year}-${month}`;
  return `${unit} ${unit === 'year' ? year : Math.floor(year / YEARS[unit])}`;
}

function titleOf(day: Day, unit: FoldUnit): string {
  const { year, month } = civilFromDay(day);
  if (unit === 'day') return printDay(day);
  if (unit === 'month') return `${monthName(month)} ${year}`;
  if (unit === 'year') return String(year);
  const first = Math.floor(year / YEARS[unit]) * YEARS[unit];
  return `${first}–${first + YEARS[unit] - 1}`;
}
