import { CellWords } from '#compare/CellWords.tsx';
import { inWords } from '#base/in-words.ts';
import { MENTION_WORDS } from '#compare/layout/mention-words.ts';
import type { MatrixCell } from '#compare/layout/matrix.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface MatrixTableCellProps {
  readonly cell: MatrixCell;
  /** Of the words. */
  readonly href: string;
  /** Whether there is room for words. */
  readonly quoted: boolean;
  readonly whole: boolean;
}

/** What one source has on one event: words where there is room, else a sign that says them. */
export function MatrixTableCell({ cell, href, quoted, whole }: MatrixTableCellProps) {
  const { source, mention, passage, differs } = cell;
  const { sign, words } = MENTION_WORDS[mention];
  const look = sourceLook(source.place);
  if (quoted) {
    return (
      <td data-source-look={look} className="border-b border-rule py-1.5 pr-3 align-top">
        <CellWords cell={cell} href={href} whole={whole} />
      </td>
    );
  }
  const said = differs.length === 0 ? words : `${words}, differs in ${inWords(differs)}`;
  const name = `${source.source.label}: ${said}`;
  return (
    <td data-source-look={look} className="border-b border-rule text-center align-top text-xs">
      {passage === null ? (
        <span role="img" aria-label={words} title={name} className="text-muted">
          {sign}
        </span>
      ) : (
        <a href={href} className="group relative inline-block min-h-6 min-w-6 text-(--source) no-underline">
          <span aria-hidden="true">{differs.length === 0 ? sign : '≠'}</span>
          <span className="sr-only group-hover:not-sr-only group-focus-visible:not-sr-only">
            <span className="block group-hover:absolute group-hover:right-0 group-hover:z-30 group-hover:w-52 group-hover:bg-raised group-hover:p-2 group-hover:text-left group-hover:text-ink group-hover:shadow-card group-focus-visible:absolute group-focus-visible:right-0 group-focus-visible:z-30 group-focus-visible:w-52 group-focus-visible:bg-raised group-focus-visible:p-2 group-focus-visible:text-left group-focus-visible:text-ink group-focus-visible:shadow-card">
              {name}
            </span>
          </span>
        </a>
      )}
    </td>
  );
}
