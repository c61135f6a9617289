import { at } from '#base/at.ts';
import { capital } from '#base/capital.ts';
import { denialOf } from '#model/claim-columns.ts';
import { printEventWhen, printSaying } from '#model/event-when.ts';
import { parsePassageId } from '#model/id.ts';
import type { Report, ToldEvent } from '#model/told-event.ts';
import { othersOf, reportNote } from '#timeline/layout/words/told-words.ts';
import type { NearMark } from '#timeline/timeline-props.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

/** What the claim says that speaks for an event where its mark stands. */
export interface SpokenWords {
  /** In quotation marks. */
  readonly quotation: string;
  readonly speaker: string;
  /** `said 3 Oct 2015`; the day alone of the article's own voice. */
  readonly said: string;
}

export interface MarkCardProps extends NearMark {
  /** Null while the words are not here, and where none are to come. */
  readonly spoken: SpokenWords | null;
}

/** Characters that surely stand on a line of the quotation. */
const CHARACTERS = 40;
/** Keeps as many lines free as the words will take, and gives the title no more in their place. */
const LINES = ['', 'min-h-6', 'min-h-12', 'min-h-18'] as const;
const TITLE_LINES = ['line-clamp-3', 'line-clamp-1', 'line-clamp-2', 'line-clamp-3'] as const;

/**
 * An event as its lane tells it: the words, who says them and when, then what it is about. Until
 * the words are here the title stands in their place, and all else where it will stay.
 */
export function MarkCard({ chronology, told, ofSource, spoken }: MarkCardProps) {
  const { title, by } = told;
  const { speaker, said, date } = sayingIn(told, spoken);
  const others = othersOf(told);
  const source = (report: Report) => {
    const { letter, label } = at(chronology.sources, report.source);
    const note = reportNote(report);
    return (
      <span key={report.source} className="max-w-full">
        <SourceBadge letter={letter} look={sourceLook(report.source)} /> <bdi>{label}</bdi>
        {note ? <span className={denialOf(report) ? 'text-ink' : ''}>: {note}</span> : ''}
      </span>
    );
  };
  const lines = linesOf(by);
  const hidden = spoken ? '' : 'invisible';
  return (
    <>
      <p
        dir="auto"
        className={`font-serif text-base leading-6 ${LINES[lines]} ${spoken ? 'line-clamp-3' : TITLE_LINES[lines]}`}
      >
        {spoken ? <q className="before:content-none after:content-none">{spoken.quotation}</q> : title}
      </p>
      {by === null ? null : (
        <>
          <p className={`nums mt-1.5 flex text-xs ${speaker === undefined ? hidden : ''}`}>
            <bdi className="truncate font-semibold">{speaker ?? '…'}</bdi>
            <span className="shrink-0 whitespace-pre text-muted">, {said}</span>
          </p>
          <p dir="auto" className={`mt-2 line-clamp-4 border-t border-rule pt-2 text-xs font-semibold ${hidden}`}>
            {title}
          </p>
        </>
      )}
      {date === null ? null : <p className="nums mt-0.5 text-xs">{date}</p>}
      {told.words ? (
        <p className="text-xs text-muted">
          in the text: “<bdi>{told.words}</bdi>”
        </p>
      ) : null}
      {by === null ? null : (
        <p className="mt-1 text-xs text-muted">
          {ofSource || others.length === 0 ? '' : 'as in '}
          {source(by)}
        </p>
      )}
      {others.length > 0 ? (
        <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-muted">also in {others.map(source)}</p>
      ) : null}
    </>
  );
}

/** Who says it and when, and the date. A claim tells that itself, and has no date but its own. */
function sayingIn(told: ToldEvent, spoken: SpokenWords | null) {
  const { saidBy, status } = told;
  if (saidBy === null) return { speaker: spoken?.speaker, said: spoken?.said, date: printEventWhen(told) };
  return { speaker: capital(saidBy), said: printSaying(told), date: status === 'planned' ? 'planned' : null };
}

/** How many lines the words of a report take. */
function linesOf(by: Report | null): 0 | 1 | 2 | 3 {
  const passage = by && parsePassageId(by.passage);
  if (!passage) return 0;
  const lines = Math.ceil((passage.end - passage.start) / CHARACTERS);
  return lines > 2 ? 3 : lines > 1 ? 2 : 1;
}
