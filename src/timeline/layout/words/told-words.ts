import { at } from '#base/at.ts';
import { countOf } from '#base/count-of.ts';
import { inARow } from '#base/in-words.ts';
import type { SourceHead } from '#model/chronology.ts';
import { denialOf } from '#model/claim-columns.ts';
import type { Report, ToldEvent } from '#model/told-event.ts';
import { printEventWhen } from '#model/event-when.ts';

type Sources = readonly Pick<SourceHead, 'letter' | 'label'>[];

/** `denies it; 1 of 3 claims`: what is to be said of a source beside its name; empty: nothing. */
export function reportNote(report: Report): string {
  const count = report.claims > 1 ? `1 of ${countOf(report.claims, 'claim')}` : null;
  return [denialOf(report), count].filter((each) => each !== null).join('; ');
}

/** The other reports of an event, beside the one whose date and words are shown. */
export function othersOf({ reports, by }: ToldEvent): readonly Report[] {
  return reports.filter((report) => report !== by);
}

/** Where a mark stands, as it is heard. */
export interface SpokenPlace {
  readonly lane: string;
  /** Whether that lane is of a source. */
  readonly ofSource: boolean;
  /** Its number among the events of the lane, and how many these are. */
  readonly number: number;
  readonly count: number;
}

/**
 * What a mark is called: `Title, by 3 Oct 2015, in A, IANS, 1 of 11, 1 of 2 claims. Also in C,
 * Sputnik, denies it`; in a lane of no source with whose date it bears: `Title, by 3 Oct 2015, as
 * in A, IANS, in Strikes, 1 of 9. Also in C, Sputnik`.
 */
export function spokenName(told: ToldEvent, sources: Sources, { lane, ofSource, number, count }: SpokenPlace): string {
  const named = (report: Report) => {
    const { letter, label } = at(sources, report.source);
    return [`${letter}, ${label}`, reportNote(report)].filter(Boolean).join(', ');
  };
  const { by } = told;
  const others = othersOf(told);
  const lead = [
    told.title,
    printEventWhen(told),
    by !== null && !ofSource && `as in ${named(by)}`,
    `in ${lane}`,
    `${number} of ${count}`,
    by !== null && ofSource && reportNote(by),
  ];
  const also = others.length === 0 ? '' : `. Also in ${inARow(others.map(named), '; ')}`;
  return `${lead.filter(Boolean).join(', ')}${also}`;
}
