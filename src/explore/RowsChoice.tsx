import { ROWS, type Rows } from '#model/choice/view-state.ts';

export interface RowsChoiceProps {
  readonly rows: Rows;
  readonly onRows: (rows: Rows) => void;
}

const BUTTON = 'min-h-6 px-1 aria-pressed:border-b-2 aria-pressed:font-semibold aria-pressed:text-ink';

/** How many rows the lanes of the axis have. */
export function RowsChoice({ rows, onRows }: RowsChoiceProps) {
  return (
    <div role="group" aria-label="Rows" className="flex gap-1 text-xs text-muted">
      <span className="self-center">Rows</span>
      {ROWS.map((each) => (
        <button key={each} type="button" className={BUTTON} aria-pressed={each === rows} onClick={() => onRows(each)}>
          {each}
        </button>
      ))}
    </div>
  );
}
