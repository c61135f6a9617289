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

/**
 * Zoom by buttons; Fit is the one step back to everything. What has nothing more to do keeps the
 * focus with which it was pressed.
 */
export function ZoomButtons({ fitted, onIn, onOut, onFit, onFitSelected }: ZoomButtonsProps) {
  return (
    <Toolbar className="zoom-buttons flex noscript:hidden print:hidden" label="Zoom">
      <button type="button" onClick={onOut} aria-disabled={fitted} aria-label="Zoom out">
        −
      </button>
      <button type="button" onClick={onIn} aria-label="Zoom in">
        +
      </button>
      <button type="button" onClick={onFit} aria-disabled={fitted}>
        Fit
      </button>
      {onFitSelected ? (
        <button
          type="button"

          onClick={onFitSelected}
          aria-label="Fit the selected event"
        >
          Fit event
        </button>
      ) : null}
    </Toolbar>
  );
}
