import { type ReactNode, useState } from 'react';

export interface PagedRowsProps {
  readonly count: number;
  /** The row at this place is there from the first. */
  readonly place?: number;
  /** The rows from a position up to, not with, another. */
  readonly rows: (from: number, to: number) => ReactNode;
}

const PAGE = 200;

/** Rows, a page at a time when there are many. */
export function PagedRows({ count, place = 0, rows }: PagedRowsProps) {
  const [pages, setPages] = useState(Math.ceil((place + 1) / PAGE));
  const end = Math.min(count, pages * PAGE);
  return (
    <>
      <ol className="md:pl-34">{rows(0, end)}</ol>
      {end < count ? (
        <button type="button" className="min-h-6 text-xs underline md:ml-34" onClick={() => setPages(pages + 1)}>
          Show {Math.min(PAGE, count - end)} more of {count}
        </button>
      ) : null}
    </>
  );
}
