import { memo, useMemo } from 'react';

import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { BAND_LINE, FLAG_LABEL, FLAG_LINE, FLAG_POLE, TICK_LINE } from '#timeline/classes.ts';
import { drawnTicks } from '#timeline/drawn-window.ts';
import { placeFlag } from '#timeline/layout/flag.ts';
import { flagLine, type PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface BackdropProps {
  readonly lanes: readonly PlacedLane[];
  readonly sources: readonly SourceHead[];
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** What stands behind the marks and moves with time: month and day lines, and each source's line up to its publication flag. */
export const Backdrop = memo(function Backdrop({ lanes, sources, view, limits, width, height }: BackdropProps) {
  const { bands, ticks } = useMemo(() => drawnTicks(view, width, limits), [view, width, limits]);
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {ticks.map(({ key, x }) => (
        <line key={key} className={TICK_LINE} x1={x} x2={x} y2={height} />
      ))}
      {bands.map(({ key, x0 }) => (
        <line key={key} className={BAND_LINE} x1={x0} x2={x0} y2={height} />
      ))}
      {lanes.map(({ lane, top, height: laneHeight }) => {
        const source = lane.grouping === 'source' ? sources[lane.index] : undefined;
        return source ? (
          <g key={lane.id} data-source-look={sourceLook(lane.index)}>
            <PublicationFlag source={source} view={view} width={width} top={top} height={laneHeight} />
          </g>
        ) : null;
      })}
    </g>
  );
});

interface PublicationFlagProps {
  readonly source: SourceHead;
  readonly view: Viewport;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Longer than any plot is wide: the line comes from before what is in view. */
const FAR = 100_000;

/** Where a source's line ends: what follows could not be in that article. */
function PublicationFlag({ source, view, width, top, height }: PublicationFlagProps) {
  const { x, doubt, label, side } = placeFlag(source, view, width);
  const line = flagLine(height);
  return (
    <g transform={`translate(${x} ${top})`}>
      <line className={FLAG_LINE} strokeWidth={1} x1={-FAR} y1={line} y2={line} />
      {doubt > 0 ? <line className={FLAG_LINE} strokeWidth={3} x1={-doubt} y1={line} y2={line} /> : null}
      <line className={FLAG_POLE} y1={3} y2={line} />
      <line className={FLAG_LINE} strokeWidth={1.5} y1={line - 9} y2={line} />
      <text
        className={FLAG_LABEL}
        x={side === 'left' ? -5 : 5}
        y={side === 'left' ? line - 3 : line + 3.5}
        textAnchor={side === 'left' ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}
