import type { Ticks } from '#axis/ticks.ts';

export const HEADER_HEIGHT = 38;

export interface AxisHeaderProps {
  readonly ticks: Ticks;
  /** Of the plot, in pixels. */
  readonly width: number;
  /** Pixels a day: day labels stand in the middle of their day once days are told apart. */
  readonly dayPx: number;
}

/** Months and years above, days below; always readable, whatever is in view. */
export function AxisHeader({ ticks, width, dayPx }: AxisHeaderProps) {
  const centred = dayPx >= 22;
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
}
