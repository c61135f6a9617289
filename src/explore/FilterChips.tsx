interface FilterChip {
  readonly key: string;
  readonly label: string;
  /** What was typed, which may be in any script. */
  readonly typed?: string;
  readonly onRemove: () => void;
}

export interface FilterChipsProps {
  readonly chips: readonly FilterChip[];
  readonly onClear: () => void;
  /** Takes the focus, where no chip is left that could. */
  readonly onLast: () => void;
}

/**
 * The filters that are set, each with the way to take it away. The focus then goes to the next one,
 * else to the one before.
 */
export function FilterChips({ chips, onClear, onLast }: FilterChipsProps) {
  function leave(chip: Element | null) {
    const beside = [chip?.nextElementSibling, chip?.previousElementSibling];
    const next = beside.find((each) => each instanceof HTMLElement && each.dataset['chip'] !== undefined);
    if (next) next.querySelector('button')?.focus();
    else onLast();
  }
  if (chips.length === 0) return null;
  return (
    <ul className="flex min-w-0 flex-wrap items-center gap-2 pb-2 text-xs md:pb-0" aria-label="Filters that are set">
      {chips.map(({ key, label, typed, onRemove }) => (
        <li key={key} data-chip="" className="max-w-full">
          <button
            type="button"
            className="min-h-6 max-w-full border border-strong-rule bg-raised px-2 text-left wrap-anywhere"
            onClick={({ currentTarget }) => {
              leave(currentTarget.parentElement);
              onRemove();
            }}
            aria-label={`Remove filter: ${label}${typed === undefined ? '' : `: “${typed}”`}`}
          >
            <bdi>{label}</bdi>
            {typed === undefined ? null : (
              <>
                : “<bdi>{typed}</bdi>”
              </>
            )}{' '}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="min-h-6 underline"
          onClick={() => {
            onLast();
            onClear();
          }}
        >
          Show all
        </button>
      </li>
    </ul>
  );
}
