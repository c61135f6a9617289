import { type ReactNode, useState } from 'react';

import { foldText, matchesAll, searchNeedles } from '#model/choice/search.ts';
import { countOf, printCount } from '#base/count-of.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** Events that choosing it alone would show. */
  readonly count: number;
  readonly checked: boolean;
  /** What is to be known of it, after it. */
  readonly note?: string;
  /** A source's letter and look. */
  readonly badge?: { readonly letter: string; readonly look: SourceLook };
}

export interface FilterFacetProps {
  readonly title: string;
  /** What the numbers count. */
  readonly counted: string;
  readonly options: readonly FilterOption[];
  /** Whether nothing is chosen, which shows everything. */
  readonly isAny: boolean;
  /** Whether all boxes are ticked then; else none is. */
  readonly anyTicksAll?: boolean;
  /** What it means that no box is ticked. */
  readonly noneWords: string;
  readonly onToggle: (value: string) => void;
  readonly onOnly: (value: string) => void;
  readonly onAny: () => void;
}

/** With more options than these there is a field to find one. */
const MOST_WITHOUT_SEARCH = 10;
/** So many of a long list stand there until all are asked for. */
const MOST_AT_FIRST = 8;
const ROW = 'group flex min-h-6 items-baseline gap-2 pointer-coarse:min-h-9 pointer-coarse:items-center';
const ONLY =
  'text-control text-2xs opacity-0 group-hover:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100';
const BUTTON = 'text-control text-2xs disabled:no-underline disabled:opacity-50';

/**
 * A box for each value of a facet, and what chooses all, none or one alone. Where nothing chosen
 * ticks all boxes, None clears them here until the first choice. What is chosen when it opens
 * stands first.
 */
export function FilterFacet({
  title,
  counted,
  options,
  isAny,
  anyTicksAll = false,
  noneWords,
  ...on
}: FilterFacetProps): ReactNode {
  const [words, setWords] = useState('');
  const [cleared, setCleared] = useState(false);
  const needles = searchNeedles(words);
  const [first] = useState(() => new Set(options.filter(({ checked }) => checked && !isAny).map(({ value }) => value)));
  const [whole, setWhole] = useState(false);
  const found = options
    .filter(({ label, badge, note = '' }) => matchesAll(foldText(`${badge?.letter ?? ''} ${label} ${note}`), needles))
    .toSorted((a, b) => Number(first.has(b.value)) - Number(first.has(a.value)));
  const isLong = options.length > MOST_WITHOUT_SEARCH;
  const shown = isLong && needles.length === 0 && !whole ? found.slice(0, MOST_AT_FIRST) : found;
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
      {isLong ? (
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
      <div>
        {shown.map((option) => {
          const { value, label, count, checked, badge, note } = option;
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
                <span className={`min-w-0 grow wrap-anywhere ${count === 0 ? 'text-muted' : ''}`}>
                  <bdi>{label}</bdi>
                  {note ? <span className="text-muted"> ({note})</span> : null}
                </span>
                <Count count={count} counted={counted} />
              </label>
              <button
                type="button"
                className={ONLY}
                aria-label={`Only ${label}`}
                onClick={() => choose(on.onOnly, value)}
              >
                only
              </button>
            </div>
          );
        })}
      </div>
      {shown.length < found.length ? (
        <button type="button" className="nums text-control text-2xs" onClick={() => setWhole(true)}>
          All {printCount(found.length)}
        </button>
      ) : null}
      {found.length === 0 ? <p className="py-1 text-muted">Nothing of that name.</p> : null}
    </fieldset>
  );
}

/** A number to be seen; heard, it says what it counts. */
function Count({ count, counted }: { readonly count: number; readonly counted: string }) {
  return (
    <span className="nums text-muted">
      <span aria-hidden>{printCount(count)}</span>
      <span className="sr-only">{`, ${countOf(count, counted)}`}</span>
    </span>
  );
}
