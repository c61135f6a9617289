import { type ReactNode, useEffect, useRef, useState } from 'react';

import { PagedRows } from '#explore/folds/PagedRows.tsx';

export interface DayFoldProps {
  readonly id?: string;
  readonly title: string;
  /** Events behind it. */
  readonly count: number;
  /** The rows of the events from a position up to, not with, another. */
  readonly rows: (from: number, to: number) => ReactNode;
  /** Keeps them in the page while it is closed, for printing and searching in it. */
  readonly atOnce: boolean;
  /** Whether it is open at first: where there is nothing else to be read. */
  readonly open?: boolean;
  /** Asks that it be opened and led to. */
  readonly asked?: boolean;
  /** Told once that is done. */
  readonly onOpened?: (() => void) | undefined;
}

/**
 * Events behind a heading with their number; those of many are in the page once it is opened, a
 * page at a time when there are many.
 */
export function DayFold({
  id,
  title,
  count,
  rows,
  atOnce,
  open: atFirst = false,
  asked = false,
  onOpened,
}: DayFoldProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(atFirst);
  // After the page has gone back to where an event was opened.
  useEffect(() => {
    if (!asked || !fold.current) return;
    fold.current.open = true;
    fold.current.scrollIntoView({ block: 'nearest' });
    summary.current?.focus({ preventScroll: true });
    onOpened?.();
  }, [asked, onOpened]);
  return (
    <details
      ref={fold}
      id={id}
      open={atFirst}
      className="py-1"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={summary} className="min-h-6 cursor-pointer py-1 text-xs font-semibold">
        {title} <span className="nums font-normal text-muted">({count})</span>
      </summary>
      {open || atOnce ? <PagedRows count={count} rows={rows} /> : null}
    </details>
  );
}
