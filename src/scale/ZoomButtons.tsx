import { Toolbar } from '#ui/Toolbar.tsx';

export interface ZoomButtonsProps {
  /** Whether everything is in view already. */
  readonly fitted: boolean;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
  /** Zooms to the selected event; null when none is. */
  readonly onFitSelected: (() => void) | null;
}

const BUTTON =
  'min-h-6 min-w-7 border border-rule px-1.5 text-xs leading-5 hover:border-strong-rule aria-disabled:opacity-40 aria-disabled:hover:border-rule';

/**
 * Zoom by buttons; Fit is the one step back to everything. What has nothing more to do keeps the
 * focus with which it was pressed.
 */
export function ZoomButtons({ fitted, onIn, onOut, onFit, onFitSelected }: ZoomButtonsProps) {
  return (
    <Toolbar className="flex noscript:hidden print:hidden" label="Zoom">
      <button type="button" className={BUTTON} onClick={onOut} aria-disabled={fitted} aria-label="Zoom out">
        −
      </button>
      <button type="button" className={`${BUTTON} -ml-px`} onClick={onIn} aria-label="Zoom in">
        +
      </button>
      <button type="button" className={`${BUTTON} -ml-px`} onClick={onFit} aria-disabled={fitted}>
        Fit
      </button>
      {onFitSelected ? (
        <button
          type="button"
          className={`${BUTTON} -ml-px`}
          onClick={onFitSelected}
          aria-label="Fit the selected event"
        >
          Fit event
        </button>
      ) : null}
    </Toolbar>
  );
}
