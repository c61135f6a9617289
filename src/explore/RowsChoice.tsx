import { ROWS, type Rows } from '#model/choice/view-state.ts';
import { WordChoice } from '#ui/WordChoice.tsx';

export interface RowsChoiceProps {
  readonly rows: Rows;
  readonly onRows: (rows: Rows) => void;
}

const WORDS = { few: 'few', all: 'all' };

/** How many rows the lanes of the axis have. */
export function RowsChoice({ rows, onRows }: RowsChoiceProps) {
  return <WordChoice label="Rows" words={WORDS} values={ROWS} chosen={rows} onChoose={onRows} />;
}
