import { memo, type Ref, useMemo } from 'react';

import { pinnedBand } from '#axis/ticks.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { drawnTicks } from '#timeline/drawn-window.ts';

const HEIGHT = 38;

export interface AxisHeaderProps {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** What moves with time, and the label that stays: the painter's. */
  readonly moving: Ref<HTMLDivElement>;
  readonly pinned: Ref<HTMLSpanElement>;
}

/** From this many pixels a day on, labels stand in the middle of their day. */
const CENTRED_DAY_PX = 22;

/** Months and years above, days below. The month at the left edge is pinned there, whatever is in view. */
export const AxisHeader = memo(function AxisHeader({ view, limits, width, moving, pinned }: AxisHeaderProps) {
  const { bands, ticks } = useMemo(() => drawnTicks(view, width, limits), [view, width, limits]);
  const dayPx = dayWidth(view, width);
  const centred = dayPx >= CENTRED_DAY_PX;
  return (
    <div className="relative overflow-hidden" aria-hidden="true">
      <div ref={moving} className="moving">
        <svg className="block overflow-visible" width={width} height={HEIGHT}>
          {bands.map(({ key, x0, label }) => (
            <g key={key} transform={`translate(${x0} 0)`} data-at={key}>
              <line className="stroke-strong-rule" y1={2} y2={HEIGHT} />
              <text className="fill-ink font-sans text-xs font-semibold" x={5} y={14}>
                {label}
              </text>
            </g>
          ))}
          {ticks.map(({ key, x, label }) => (
            <g key={key} transform={`translate(${x} 0)`} data-at={key}>
              <line className="stroke-rule" y1={label && !centred ? 32 : 34} y2={HEIGHT} />
              {label ? (
                <text
                  className="nums fill-muted font-sans text-2xs"
                  x={centred ? dayPx / 2 : 0}
                  y={30}
                  textAnchor="middle"
                >
                  {label}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
      <span ref={pinned} className="moving absolute top-0 left-0 bg-paper pr-2 pl-1.25 text-xs leading-5 font-semibold">
        {pinnedBand(view, width).label}
      </span>
    </div>
  );
});
