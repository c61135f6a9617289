import type { KeyboardEvent, ReactNode } from 'react';

import type { ViewportLimits } from '#axis/viewport.ts';
import { day, printDay } from '#model/day.ts';

export interface OverviewHandleProps {
  readonly end: 'start' | 'end';
  /** The days at which it stands, with fractions. */
  readonly value: number;
  readonly limits: ViewportLimits;
  /** Moves it by days, as far as it goes. */
  readonly onStep: (days: number) => void;
  readonly children: ReactNode;
}

/** Days by key: what goes up goes later. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Infinity,
  End: Infinity,
};

/** One end of the frame, for the keyboard and as spoken. */
export function OverviewHandle({ end, value, limits, onStep, children }: OverviewHandleProps) {
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onStep(step);
  }

  return (
    <g
      role="slider"
      tabIndex={0}
      className="overview-handle"
      aria-label={end === 'start' ? 'First day in view' : 'Last day in view'}
      aria-valuemin={end === 'start' ? limits.start : limits.start + limits.minDays}
      aria-valuemax={end === 'start' ? limits.end - limits.minDays : limits.end}
      aria-valuenow={Math.round(value)}
      aria-valuetext={printDay(day(Math.round(value) - (end === 'start' ? 0 : 1)))}
      onKeyDown={onKeyDown}
    >
      {children}
    </g>
  );
}
