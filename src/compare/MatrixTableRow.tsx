import { memo } from 'react';

import { MatrixTableCell } from '#compare/MatrixTableCell.tsx';
import type { MatrixRow } from '#compare/layout/matrix.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface MatrixTableRowProps {
  readonly row: MatrixRow;
  /** Of an event, and of a passage beside it. */
  readonly hrefOfEvent: (id: string, passage?: string | null) => string;
  /** Whether there is room for words. */
  readonly quoted: boolean;
  readonly whole: boolean;
}

/** An event with what each source has on it. Further rows leave those that stand as they are. */
export const MatrixTableRow = memo(function MatrixTableRow({ row, hrefOfEvent, quoted, whole }: MatrixTableRowProps) {
  const { id, title, when, cells } = row;
  const lang = useEditorsLang();
  return (
    <tr>
      <th
        scope="row"
        className="sticky left-0 z-5 border-b border-rule bg-paper py-1.5 pr-4 text-left align-top font-normal"
      >
        <a
          href={hrefOfEvent(id)}
          dir="auto"
          lang={lang}
          className={`text-xs font-semibold no-underline hover:underline ${quoted ? '' : 'line-clamp-2 w-[17rem] max-w-[38vw]'}`}
        >
          {title}
        </a>
        {quoted ? <span className="nums block text-2xs text-muted">{when}</span> : null}
      </th>
      {cells.map((cell) => (
        <MatrixTableCell
          key={cell.source.place}
          cell={cell}
          href={hrefOfEvent(id, cell.passage)}
          quoted={quoted}
          whole={whole}
        />
      ))}
    </tr>
  );
});
