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

/**
 * What a mark is called. In the lane of a source: `Title. By 3 Oct 2015. Source A, IANS, 1 of 2
 * claims. Also in C, Sputnik, denies it`; in another lane, where several report it: `Title. By 3
 * Oct 2015, as in A, IANS. Also in C, Sputnik`.
 */
export function spokenName(told: ToldEvent, sources: Sources, ofSource: boolean): string {
  const named = (report: Report) => {
    const { letter, label } = at(sources, report.source);
    return [`${letter}, ${label}`, reportNote(report)].filter(Boolean).join(', ');
  };
  const { by } = told;
  const others = othersOf(told);
  const when = printEventWhen(told);
  if (by === null) return `${told.title}. ${when}`;
  const lead = ofSource || others.length === 0 ? `${when}. Source ${named(by)}` : `${when}, as in ${named(by)}`;
  const also = others.length === 0 ? '' : `. Also in ${inARow(others.map(named), '; ')}`;
  return `${told.title}. ${lead}${also}`;
}
