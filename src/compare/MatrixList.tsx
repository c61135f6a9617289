import { CellWords } from '#compare/CellWords.tsx';
import type { MatrixTableProps } from '#compare/MatrixTable.tsx';
import { inARow } from '#base/in-words.ts';
import { capital } from '#base/capital.ts';
import { MENTION_WORDS } from '#compare/layout/mention-words.ts';
import type { Mention } from '#model/claims/coverage.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export type MatrixListProps = Pick<MatrixTableProps, 'rows' | 'hrefOfEvent' | 'whole'>;

const SILENCES: readonly Mention[] = ['not-mentioned', 'published-earlier', 'cannot-tell'];

/** The same as the table where there is no room for one: event by event. */
export function MatrixList({ rows, hrefOfEvent, whole }: MatrixListProps) {
  const lang = useEditorsLang();
  return (
    <ol>
      {rows.map(({ id, title, when, cells }) => (
        <li key={id} className="border-t border-rule py-3">
          <h3 className="text-sm font-semibold">
            <a href={hrefOfEvent(id)} dir="auto" lang={lang} className="no-underline hover:underline">
              {title}
            </a>
          </h3>
          <p className="nums text-2xs text-muted">{when}</p>
          <ul>
            {cells.map((cell) => {
              const { source, place } = cell.source;
              return cell.passage === null ? null : (
                <li key={place} data-source-look={sourceLook(place)} className="flex gap-2 pt-2">
                  <span className="text-xs">
                    <SourceBadge letter={source.letter} look={sourceLook(place)} />
                  </span>
                  <div className="min-w-0">
                    <CellWords cell={cell} href={hrefOfEvent(id, cell.passage)} whole={whole} />
                  </div>
                </li>
              );
            })}
          </ul>
          {SILENCES.map((mention) => {
            const silent = cells.filter((cell) => cell.mention === mention).map((cell) => cell.source.source.letter);
            return silent.length === 0 ? null : (
              <p key={mention} className="pt-1 text-xs text-muted">
                {capital(MENTION_WORDS[mention].words)}: {inARow(silent)}
              </p>
            );
          })}
        </li>
      ))}
    </ol>
  );
}
