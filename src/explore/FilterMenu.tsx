import { type ReactNode, useEffect, useRef } from 'react';

import { usePressOutside } from '#ui/use-press-outside.ts';

export interface FilterMenuProps {
  /** Filters set. */
  readonly active: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** All filters behind one button, with how many are set. Escape and a press elsewhere close it. */
export function FilterMenu({ active, open, onOpen, children }: FilterMenuProps) {
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
      className="filter-menu relative text-xs noscript:hidden print:hidden"
    >
      <summary ref={summary} className="text-select flex cursor-pointer list-none items-center gap-1">
        Filters{active === 0 ? null : <span className="nums"> ({active})</span>}
      </summary>
      <div className="absolute left-0 z-30 mt-1 grid max-h-[calc(100dvh-4rem)] w-[min(22rem,calc(100vw-3rem))] gap-4 overflow-y-auto border border-rule bg-paper p-4 shadow-card md:w-76">
        {children}
      </div>
    </details>
  );
}
