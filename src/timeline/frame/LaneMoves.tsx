export interface LaneMovesProps {
  /** Of the lane, as spoken. */
  readonly name: string;
  readonly index: number;
  /** How many lanes there are. */
  readonly count: number;
  readonly onMove: (index: number, by: 1 | -1) => void;
}

const BUTTON = 'size-6 text-xs text-muted hover:text-ink aria-disabled:opacity-30';

/** Moves a lane among its neighbours; at either end the button stays, with the focus. */
export function LaneMoves({ name, index, count, onMove }: LaneMovesProps) {
  if (count < 2) return null;
  return (
    <>
      <button
        type="button"
        className={BUTTON}
        aria-disabled={index === 0}
        onClick={() => index > 0 && onMove(index, -1)}
        aria-label={`Move ${name} up`}
      >
        ↑
      </button>
      <button
        type="button"
        className={BUTTON}
        aria-disabled={index === count - 1}
        onClick={() => index < count - 1 && onMove(index, 1)}
        aria-label={`Move ${name} down`}
      >
        ↓
      </button>
    </>
  );
}
