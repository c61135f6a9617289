import type { SourceHead } from '#model/chronology.ts';

export interface PairChoiceProps {
  readonly sources: readonly SourceHead[];
  /** Ids of the two that stand side by side; null: no two do. */
  readonly pair: readonly [string, string] | null;
  readonly onPair: (pair: readonly [string, string]) => void;
}

const SELECT = 'min-h-6 max-w-full border border-strong-rule bg-paper px-1';

/** Any two sources, to stand side by side. */
export function PairChoice({ sources, pair, onPair }: PairChoiceProps) {
  const [first, second] = pair ?? [sources[0]?.id ?? '', sources[1]?.id ?? ''];
  const options = (other: string) =>
    sources.map(({ id, letter, label }) => (
      <option key={id} value={id} disabled={id === other}>
        {letter} {label}
      </option>
    ));
  return (
    <div role="group" aria-label="Two articles" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-xs">
      <label className="flex items-center gap-1">
        <span className="text-muted">One</span>
        <select className={SELECT} value={first} onChange={({ target }) => onPair([target.value, second])}>
          {options(second)}
        </select>
      </label>
      <label className="flex items-center gap-1">
        <span className="text-muted">beside</span>
        <select className={SELECT} value={second} onChange={({ target }) => onPair([first, target.value])}>
          {options(first)}
        </select>
      </label>
      {pair ? null : (
        <button type="button" className="min-h-6 text-link" onClick={() => onPair([first, second])}>
          Show these two side by side
        </button>
      )}
    </div>
  );
}
