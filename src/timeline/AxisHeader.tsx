import { memo, type Ref, useMemo } from 'react';

import { isCut, pinnedBand } from '#axis/ticks.ts';
import { dayWidth, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { BAND_EDGE, BAND_LABEL, TICK_EDGE, TICK_LABEL } from '#timeline/classes.ts';
import { drawnTicks } from '#timeline/drawn-window.ts';
import {
  BAND_LABEL_X,
  BAND_LABEL_Y,
  HEADER_HEIGHT,
  TICK_LABEL_Y,
  TICK_TOP,
  tickLabelX,
} from '#timeline/layout/header.ts';

export interface AxisHeaderProps {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** What moves with time, what stands in for it, and the label that stays: the painter's. */
  readonly moving: Ref<HTMLDivElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  readonly pinned: Ref<HTMLSpanElement>;
}

/** Months and years above, days below. The month at the left edge is pinned there, whatever is in view. */
export const AxisHeader = memo(function AxisHeader({ view, limits, width, moving, canvas, pinned }: AxisHeaderProps) {
  const { bands, ticks } = useMemo(() => drawnTicks(view, width, limits), [view, width, limits]);
  const labelX = tickLabelX(dayWidth(view, width));
  return (
    <div className="relative overflow-hidden" aria-hidden="true">
      <div ref={moving} className="moving">
        <svg className="block overflow-visible" width={width} height={HEADER_HEIGHT}>
          {bands.map(({ key, x0, label }) => (
            <g key={key} transform={`translate(${x0} 0)`}>
              <line className={BAND_EDGE} y1={2} y2={HEADER_HEIGHT} />
              <text className={BAND_LABEL} x={BAND_LABEL_X} y={BAND_LABEL_Y}>
                {label}
              </text>
            </g>
          ))}
          {ticks.map(({ key, x, label }) => (
            <g key={key} transform={`translate(${x} 0)`}>
              <line className={TICK_EDGE} y1={TICK_TOP} y2={HEADER_HEIGHT} />
              {label && !isCut({ key, x, label }, labelX, width) ? (
                <text className={TICK_LABEL} x={labelX} y={TICK_LABEL_Y} textAnchor="middle">
                  {label}
                </text>
              ) : null}
            </g>
          ))}
        </svg>
      </div>
      <canvas ref={canvas} className="stand-in" />
      <span
        ref={pinned}
        className="moving pinned absolute top-0 left-0 bg-paper pr-2 pl-1.25 text-xs leading-5 font-semibold"
      >
        {pinnedBand(view, width).label}
      </span>
    </div>
  );
});
