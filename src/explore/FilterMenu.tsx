import { type ReactNode, useEffect, useRef } from 'react';

import { usePressOutside } from '#ui/use-press-outside.ts';

export interface FilterMenuProps {
  /** What stands on its button. */
  readonly label: ReactNode;
  /** Classes: how wide it is, and where it is to be had. */
  readonly size: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/**
 * What is chosen behind one button: below it on a wide page, on a phone in a sheet at the foot of
 * the window. Escape, a press elsewhere and the focus that goes on close it.
 */
export function FilterMenu({ label, size, open, onOpen, children }: FilterMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    const details = menu.current;
    if (!details) return;
    // It may have been opened before the page came to life.
    if (details.open) onOpen(true);
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      summary.current?.focus();
      // It is used up: the event beneath stays open.
      event.preventDefault();
    };
    details.addEventListener('keydown', closeOnEscape);
    return () => details.removeEventListener('keydown', closeOnEscape);
  }, [onOpen]);
  usePressOutside([menu], () => {
    if (menu.current) menu.current.open = false;
  });

  return (
    <details
      ref={menu}
      open={open}
      onToggle={({ currentTarget }) => onOpen(currentTarget.open)}
      className={`filter-menu relative text-xs noscript:hidden print:hidden ${size}`}
    >
      <summary ref={summary} className="text-select flex cursor-pointer list-none items-center gap-1">
        {label}
      </summary>
      <div className="filter-sheet">{children}</div>
    </details>
  );
}
