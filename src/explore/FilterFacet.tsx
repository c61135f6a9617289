import { type ReactNode, useState } from 'react';

import { foldText, matchesAll, searchNeedles } from '#model/choice/search.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Events that choosing it alone would show. */
  readonly count: number;
  readonly checked: boolean;
  /** A source's letter and look. */
  readonly badge?: { readonly letter: string; readonly look: SourceLook };
}

export interface FilterFacetProps {
  readonly title: string;
  readonly options: readonly FilterOption[];
  /** Whether nothing is chosen, which shows everything. */
  readonly isAny: boolean;
  /** Whether all boxes are ticked then; else none is. */
  readonly anyTicksAll?: boolean;
  /** What it means that no box is ticked. */
  readonly noneWords: string;
  /** On a phone in two columns. */
  readonly narrow?: boolean;
  readonly onToggle: (value: string) => void;
  readonly onOnly: (value: string) => void;
  readonly onAny: () => void;
}

/** With more options than these there is a field to find one. */
const MOST_WITHOUT_SEARCH = 10;
const ROW = 'group flex min-h-6 items-baseline gap-2 pointer-coarse:min-h-9 pointer-coarse:items-center';
const ONLY =
  'text-control text-2xs opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100';
const BUTTON = 'text-control text-2xs disabled:no-underline disabled:opacity-50';

/**
 * A box for each value of a facet, and what chooses all, none or one alone. Where nothing chosen
 * ticks all boxes, None clears them here until the first choice.
 */
export function FilterFacet({
  title,
  options,
  isAny,
  anyTicksAll = false,
  noneWords,
  narrow = false,
  ...on
}: FilterFacetProps): ReactNode {
  const [words, setWords] = useState('');
  const [cleared, setCleared] = useState(false);
  const needles = searchNeedles(words);
  const found = options.filter(({ label, badge }) => matchesAll(foldText(`${badge?.letter ?? ''} ${label}`), needles));
  const none = isAny && (cleared || !anyTicksAll);
  const ticked = options.filter(({ checked }) => checked).length;

  function choose(choice: (value: string) => void, value: string) {
    setCleared(false);
    choice(value);
  }
  function clear() {
    setCleared(true);
    on.onAny();
  }
  function toggle({ value, checked }: FilterOption) {
    if (none) choose(on.onOnly, value);
    else if (checked && ticked === 1) clear();
    else choose(on.onToggle, value);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="float-left font-semibold">{title}</legend>
      <div className="flex justify-end gap-4">
        {anyTicksAll ? (
          <button type="button" className={BUTTON} disabled={isAny && !none} onClick={() => choose(on.onAny, '')}>
            All
          </button>
        ) : null}
        <button type="button" className={BUTTON} disabled={none} onClick={clear}>
          None
        </button>
      </div>
      {options.length > MOST_WITHOUT_SEARCH ? (
        <input
          type="search"
          className="my-1 min-h-7 w-full border-b border-strong-rule bg-paper"
          placeholder="Find"
          aria-label={`Find in ${title.toLowerCase()}`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      ) : null}
      {none ? <p className="text-2xs text-muted">{noneWords}</p> : null}
      <div className={narrow ? 'grid grid-cols-2 gap-x-4 md:grid-cols-1' : ''}>
        {found.map((option) => {
          const { value, label, count, checked, badge } = option;
          return (
            <div key={value} className={ROW}>
              <label className="flex min-w-0 grow items-baseline gap-2">
                <input
                  type="checkbox"
                  className="size-3.5 shrink-0 translate-y-0.5 accent-accent"
                  checked={checked && !none}
                  onChange={() => toggle(option)}
                />
                {badge ? <SourceBadge {...badge} /> : null}
                <span className="min-w-0 grow wrap-anywhere">
                  <bdi>{label}</bdi>
                </span>
                <span className="nums text-muted">{count}</span>
              </label>
              <button
                type="button"
                className={`${ONLY} ${narrow ? 'max-md:hidden' : ''}`}
                aria-label={`Only ${label}`}
                onClick={() => choose(on.onOnly, value)}
              >
                only
              </button>
            </div>
          );
        })}
      </div>
      {found.length === 0 ? <p className="py-1 text-muted">Nothing of that name.</p> : null}
    </fieldset>
  );
}
