import type { RefCallback, RefObject } from 'react';

import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { CALENDAR_HEIGHT, type FluidCalendar } from '#figures/layout/calendar-scene.ts';
import { FIGURE_GRID } from '#figures/grid.ts';
import { ZoomButtons } from '#scale/ZoomButtons.tsx';

export interface FigureHeadProps {
  /** Is measured: as wide as every plot. */
  readonly plot: RefObject<HTMLDivElement | null>;
  readonly gestures: RefCallback<HTMLDivElement>;
  readonly calendar: FluidCalendar;
  readonly fitted: boolean;
  readonly onIn: () => void;
  readonly onOut: () => void;
  readonly onFit: () => void;
}

/** The calendar above all plots, which stays in view, and the zoom. */
export function FigureHead({ plot, gestures, calendar, fitted, onIn, onOut, onFit }: FigureHeadProps) {
  return (
    <div className={`${FIGURE_GRID} sticky top-0 z-10 items-end bg-paper pt-3`}>
      <div className="pb-1">
        <ZoomButtons fitted={fitted} onIn={onIn} onOut={onOut} onFit={onFit} onFitSelected={null} />
      </div>
      <div ref={gestures} className="touch-pan-y">
        <div ref={plot}>
          <svg
            aria-hidden="true"
            width="100%"
            height={em(CALENDAR_HEIGHT)}
            className="fluid-picture block overflow-hidden"
          >
            <Elements of={calendar.scene} />
          </svg>
        </div>
      </div>
    </div>
  );
}
