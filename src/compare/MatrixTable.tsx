import { MatrixTableRow } from '#compare/MatrixTableRow.tsx';
import type { MatrixRow } from '#compare/layout/matrix.ts';
import { publishedWords } from '#model/publication.ts';
import type { PlacedSource } from '#model/source-by-id.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface MatrixTableProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly PlacedSource[];
  /** Of an event, and of a passage beside it. */
  readonly hrefOfEvent: (id: string, passage?: string | null) => string;
  readonly hrefOfSource: (id: string) => string;
  /** Whether quotations are whole. */
  readonly whole: boolean;
}

/** More columns than these have signs alone, and words on focus. */
export const MOST_QUOTED = 6;

const HEAD = 'sticky top-0 z-10 border-b border-strong-rule bg-paper py-1 text-left align-bottom text-xs font-normal';

/** Events by sources: the words of each, or what its silence says. */
export function MatrixTable({ rows, columns, hrefOfEvent, hrefOfSource, whole }: MatrixTableProps) {
  const quoted = columns.length <= MOST_QUOTED;
  const wide = quoted ? 'w-full table-fixed' : 'w-max';
  return (
    <table className={`${wide} border-separate border-spacing-0`}>
      <caption className="sr-only">What each article has on each event</caption>
      <thead>
        <tr>
          <th scope="col" className={`${HEAD} left-0 z-20 pr-4 ${quoted ? 'w-[22%]' : 'w-[18rem] max-w-[40vw]'}`}>
            Event
          </th>
          {columns.map(({ source, place }) => (
            <th key={source.id} scope="col" className={`${HEAD} ${quoted ? 'pr-3' : 'w-7 min-w-7 text-2xs'}`}>
              <a href={hrefOfSource(source.id)} title={source.label} className="inline-flex min-h-6 items-center">
                <SourceBadge letter={source.letter} look={sourceLook(place)} />
                {quoted ? null : <span className="sr-only">{source.label}</span>}
              </a>
              {quoted ? (
                <span className="block">
                  <bdi className="font-semibold wrap-anywhere">{source.label}</bdi>
                  <span className="nums block text-muted">{publishedWords(source.published)}</span>
                </span>
              ) : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MatrixTableRow key={row.id} row={row} hrefOfEvent={hrefOfEvent} quoted={quoted} whole={whole} />
        ))}
      </tbody>
    </table>
  );
}
