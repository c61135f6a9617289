import { Fragment } from 'react';

import type { EventPageHref, WordsHref } from '#about/hrefs.ts';
import { ReadingsFold } from '#about/ReadingsFold.tsx';
import { countOf } from '#base/count-of.ts';
import { grouped } from '#base/grouped.ts';
import type { SourceHead } from '#model/chronology.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { TIMES, type TimeWords } from '#model/surveys/about.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { sourceLook } from '#ui/source-look.ts';

export interface TimeTablesProps {
  readonly times: readonly TimeWords[];
  readonly sources: readonly SourceHead[];
  readonly titleOf: (event: string) => string;
  readonly hrefOfWords: WordsHref;
  readonly hrefOfEvent: EventPageHref;
}

/** More readings than these are in the page only while they are unfolded. */
const MOST = 600;

/** Every word of time with the days it is taken to mean and why: a table an article, folded. */
export function TimeTables({ times, sources, ...shared }: TimeTablesProps) {
  const bySource = grouped(times, ({ source }) => source);
  return sources.map((source, place) => {
    const own = bySource.get(source.id) ?? [];
    return own.length === 0 ? null : (
      <ReadingsFold
        key={source.id}
        isLate={times.length > MOST}
        summary={
          <>
            <span className="mr-2">
              <SourceBadge letter={source.letter} look={sourceLook(place)} />
            </span>
            {source.label}
            <span className="nums ml-3 text-xs text-muted">{countOf(own.length, 'reading')}</span>
          </>
        }
      >
        {() => <TimeTable times={own} label={source.label} {...shared} />}
      </ReadingsFold>
    );
  });
}

type TableProps = Omit<TimeTablesProps, 'sources'> & { readonly label: string };

function TimeTable({ times, label, titleOf, hrefOfWords, hrefOfEvent }: TableProps) {
  return (
    <div className="overflow-x-auto pb-3">
      <table className="w-full min-w-[40rem] border-collapse text-left text-xs">
        <caption className="sr-only">Words of time in {label}, and what they are taken to mean</caption>
        <thead>
          <tr className="align-bottom">
            {['Words', 'Days meant', 'Why', 'For'].map((head) => (
              <th key={head} scope="col" className="border-b border-strong-rule py-1 pr-4 font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {times.map(({ of, words, days, rule, events }) => (
            <tr key={JSON.stringify([of, words, days, rule])} className="align-top">
              <th scope="row" className="w-1/5 border-b border-rule py-1.5 pr-4 font-normal">
                {words ? (
                  <a href={hrefOfWords(words)} className="font-serif text-sm text-link">
                    {inQuotes(words.text)}
                  </a>
                ) : (
                  <span className="text-muted">no words of time</span>
                )}
              </th>
              <td className="nums w-1/5 border-b border-rule py-1.5 pr-4">{days}</td>
              <td className="border-b border-rule py-1.5 pr-4">{rule}</td>
              <td className="w-1/4 border-b border-rule py-1.5">
                {TIMES[of]}
                {events.map((event, place) => (
                  <Fragment key={event}>
                    {place === 0 ? ': ' : '; '}
                    <a href={hrefOfEvent(event)} className="text-link">
                      {titleOf(event)}
                    </a>
                  </Fragment>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
