import { memo, useMemo, useSyncExternalStore } from 'react';

import { ticksOf } from '#axis/ticks.ts';
import { dayWidth } from '#axis/viewport.ts';
import type { ViewportStore } from '#timeline/viewport-store.ts';

export const HEADER_HEIGHT = 38;

export interface AxisHeaderProps {
  readonly store: ViewportStore;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/** From this many pixels a day on, labels stand in the middle of their day. */
const CENTRED_DAY_PX = 22;

/** Months and years above, days below; always readable, whatever is in view. */
export const AxisHeader = memo(function AxisHeader({ store, width }: AxisHeaderProps) {
  const view = useSyncExternalStore(store.subscribe, store.get, store.get);
  const ticks = useMemo(() => ticksOf(view, width), [view, width]);
  const dayPx = dayWidth(view, width);
  const centred = dayPx >= CENTRED_DAY_PX;
  return (
    <svg className="block" width={width} height={HEADER_HEIGHT} aria-hidden="true">
      {ticks.bands.map(({ key, x0, label }) => (
        <g key={key} transform={`translate(${x0} 0)`}>
          <line className="stroke-strong-rule" y1={2} y2={HEADER_HEIGHT} />
          <text className="fill-ink font-sans text-xs font-semibold" x={5} y={14}>
            {label}
          </text>
        </g>
      ))}
      {ticks.ticks.map(({ key, x, label }) => (
        <g key={key} transform={`translate(${x} 0)`}>
          <line className="stroke-rule" y1={label && !centred ? 32 : 34} y2={HEADER_HEIGHT} />
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
  );
});
