import { numberAt } from '#base/at.ts';
import type { Chronology } from '#model/chronology.ts';
import { boundsAt, NO_DAY } from '#model/date-columns.ts';
import {
  civilFromDay,
  commonDays,
  day,
  dayFromCivil,
  type DaySpan,
  monthName,
  printCalendarSpan,
  printSpan,
} from '#model/day.ts';

/** Days that can be chosen by one press. */
interface RangePreset {
  readonly label: string;
  readonly span: DaySpan;
}

export interface PresetGroup {
  readonly title: string;
  readonly presets: readonly RangePreset[];
}

/** Days before and after an event that are shown with it. */
const ABOUT_EVENT = 3;
const MOST_WEEKS = 16;
/** More months than these are offered by the year, more years by ten or a hundred. */
const MOST_PARTS = 24;
const DAYS_OF_WEEK = 7;
/** The day number 4 was a Monday. */
const A_MONDAY = 4;

/** What is offered for a corpus: the days about an event, its months, its weeks, each source's. */
export function rangePresets(chronology: Chronology, event: number | null): readonly PresetGroup[] {
  const { span, sources } = chronology;
  const about = event === null ? null : daysAbout(chronology, event);
  const groups = [
    { title: 'This event', presets: about ? [{ label: `Within ${ABOUT_EVENT} days of it`, span: about }] : [] },
    { title: 'Calendar', presets: calendarParts(span) },
    { title: 'Weeks', presets: weeksOf(span) },
    {
      title: 'What one source tells of',
      presets: sources.flatMap(({ letter }, source) => {
        const reach = reachOf(chronology, source);
        return reach ? [{ label: `${letter}: ${printSpan(reach, { year: false })}`, span: reach }] : [];
      }),
    },
  ];
  return groups.filter(({ presets }) => presets.length > 0);
}

function daysAbout({ events, span }: Chronology, event: number): DaySpan | null {
  const { earliest, latest } = boundsAt(events, event);
  const [first, last] = [earliest ?? latest, latest ?? earliest];
  if (first === null || last === null) return null;
  return commonDays({ first: day(first - ABOUT_EVENT), last: day(last + ABOUT_EVENT) }, span);
}

/** Months, or the least of years, decades and centuries of which there are not too many. */
function calendarParts(span: DaySpan): readonly RangePreset[] {
  const [a, b] = [civilFromDay(span.first), civilFromDay(span.last)];
  const months = (b.year - a.year) * 12 + b.month - a.month + 1;
  if (months <= MOST_PARTS) {
    return Array.from({ length: months }, (_, index) => {
      const first = dayFromCivil(a.year, a.month + index, 1);
      const { year, month } = civilFromDay(first);
      const last = day(dayFromCivil(year, month + 1, 1) - 1);
      return part(a.year === b.year ? monthName(month) : printCalendarSpan({ first, last }), { first, last }, span);
    }).flat();
  }
  const step = [1, 10, 100, 1000].find((each) => (b.year - a.year) / each < MOST_PARTS) ?? 1000;
  const begin = a.year - (a.year % step);
  return Array.from({ length: Math.floor((b.year - begin) / step) + 1 }, (_, index) => {
    const year = begin + index * step;
    const last = day(dayFromCivil(year + step, 1, 1) - 1);
    return part(
      step === 1 ? String(year) : `${year}–${year + step - 1}`,
      { first: dayFromCivil(year, 1, 1), last },
      span,
    );
  }).flat();
}

function weeksOf(span: DaySpan): readonly RangePreset[] {
  const begin = span.first - ((((span.first - A_MONDAY) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK);
  const weeks = Math.ceil((span.last + 1 - begin) / DAYS_OF_WEEK);
  if (weeks > MOST_WEEKS) return [];
  return Array.from({ length: weeks }, (_, index) => {
    const first = day(begin + index * DAYS_OF_WEEK);
    const week = { first, last: day(first + DAYS_OF_WEEK - 1) };
    return part(printSpan(commonDays(week, span) ?? week, { year: false }), week, span);
  }).flat();
}

function part(label: string, whole: DaySpan, span: DaySpan): readonly RangePreset[] {
  const known = commonDays(whole, span);
  return known ? [{ label, span: known }] : [];
}

/** From the first to the last day of what a source tells that began within the span. */
function reachOf({ claims, span }: Chronology, source: number): DaySpan | null {
  let first = Infinity;
  let last = -Infinity;
  for (let claim = 0; claim < claims.length; claim += 1) {
    const from = numberAt(claims.drawnEarliest, claim);
    const to = numberAt(claims.drawnLatest, claim);
    if (claims.source[claim] !== source || from === NO_DAY || to === NO_DAY) continue;
    if (from < span.first || from > span.last) continue;
    first = Math.min(first, from);
    last = Math.max(last, Math.min(to, span.last));
  }
  return first <= last ? { first: day(first), last: day(last) } : null;
}
