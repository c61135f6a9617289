import { type ReactNode, useEffect, useRef } from 'react';

import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { usePressOutside } from '#ui/use-press-outside.ts';

interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Events that choosing it alone would show. */
  readonly count: number;
  readonly checked: boolean;
  /** A source's letter and look. */
  readonly badge?: { readonly letter: string; readonly look: SourceLook };
}

export interface FilterMenuProps {
  /** Filters set. */
  readonly active: number;
  readonly sources: readonly FilterOption[];
  readonly kinds: readonly FilterOption[];
  readonly onToggleSource: (id: string) => void;
  readonly onToggleKind: (kind: string) => void;
}

/** All filters behind one button, with how many are set. Escape and a press elsewhere close it. */
export function FilterMenu({ active, sources, kinds, onToggleSource, onToggleKind }: FilterMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);

  useEffect(() => {
    const details = menu.current;
    if (!details) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !details.open) return;
      details.open = false;
      summary.current?.focus();
      // It is used up: the event beneath stays open.
      event.preventDefault();
    };
    details.addEventListener('keydown', closeOnEscape);
    return () => details.removeEventListener('keydown', closeOnEscape);
  }, []);
  usePressOutside([menu], () => {
    if (menu.current) menu.current.open = false;
  });

  return (
    <details ref={menu} className="filter-menu relative text-xs noscript:hidden print:hidden">
      <summary ref={summary} className="text-select flex cursor-pointer list-none items-center gap-1">
        Filters{active === 0 ? null : <span className="nums"> ({active})</span>}
      </summary>
      <div className="absolute left-0 z-30 mt-1 grid max-h-[calc(100dvh-4rem)] w-76 max-w-[calc(100vw-2rem)] gap-4 overflow-y-auto border border-rule bg-paper p-4 shadow-card">
        <Facet title="Sources" options={sources} atLeastOne onToggle={onToggleSource} />
        <Facet title="Kinds of event" note="None ticked: any kind." options={kinds} onToggle={onToggleKind} />
      </div>
    </details>
  );
}

interface FacetProps {
  readonly title: string;
  /** What the boxes mean together. */
  readonly note?: string;
  /** Whether the last box that is ticked stays so. */
  readonly atLeastOne?: boolean;
  readonly options: readonly FilterOption[];
  readonly onToggle: (value: string) => void;
}

function Facet({ title, note, atLeastOne = false, options, onToggle }: FacetProps): ReactNode {
  const ticked = options.filter(({ checked }) => checked).length;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{title}</legend>
      {note === undefined ? null : <p className="text-2xs text-muted">{note}</p>}
      {options.map(({ value, label, count, checked, badge }) => (
        <label
          key={value}
          className="flex min-h-6 items-baseline gap-2 pointer-coarse:min-h-9 pointer-coarse:items-center"
        >
          <input
            type="checkbox"
            className="size-3.5 shrink-0 translate-y-0.5 accent-accent"
            checked={checked}
            disabled={atLeastOne && checked && ticked === 1}
            onChange={() => onToggle(value)}
          />
          {badge ? <SourceBadge {...badge} /> : null}
          <span className="min-w-0 grow">{label}</span>
          <span className="nums text-muted">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
