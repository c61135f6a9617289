import { inWords } from '#base/in-words.ts';
import { MENTION_WORDS } from '#compare/layout/mention-words.ts';
import type { MatrixCell } from '#compare/layout/matrix.ts';
import { shortWords } from '#compare/layout/short-words.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { langOf } from '#ui/lang.ts';

export interface CellWordsProps {
  readonly cell: MatrixCell;
  readonly href: string;
  readonly whole: boolean;
}

const LONGEST = 110;

/** The words of a source on an event, and in what they differ; or what its silence says. */
export function CellWords({ cell: { source, mention, words, passage, differs }, href, whole }: CellWordsProps) {
  if (passage === null) {
    const { sign, words: silence } = MENTION_WORDS[mention];
    return (
      <span className="text-xs text-muted">
        <span aria-hidden="true">{sign} </span>
        {silence}
      </span>
    );
  }
  return (
    <>
      <a
        href={href}
        dir="auto"
        lang={langOf(source.source.language)}
        className="block font-serif text-sm wrap-anywhere no-underline hover:underline hover:decoration-(--source)"
      >
        {words === null ? MENTION_WORDS.reports.words : inQuotes(whole ? words : shortWords(words, LONGEST))}
      </a>
      {differs.length > 0 ? (
        <span className="mt-0.5 block text-2xs">
          <span aria-hidden="true">≠ </span>Differs in {inWords(differs)}
        </span>
      ) : null}
    </>
  );
}
