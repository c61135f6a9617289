import { memo, useMemo } from 'react';

import { dayWidth, type Viewport, type ViewportLimits, xOf } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { printSpan } from '#model/day.ts';
import { drawnTicks } from '#timeline/drawn-window.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
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
        <g key={key} transform={`translate(${x} 0)`} data-at={key}>
          <line className="stroke-rule/60" y2={height} />
        </g>
      ))}
      {bands.map(({ key, x0 }) => (
        <g key={key} transform={`translate(${x0} 0)`} data-at={key}>
          <line className="stroke-strong-rule/60" y2={height} />
        </g>
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

const FLAG_LABEL_PX = 120;
/** Longer than any plot is wide: the line comes from before what is in view. */
const FAR = 100_000;

/** Where a source's line ends: what follows could not be in that article. */
function PublicationFlag({ source, view, width, top, height }: PublicationFlagProps) {
  const { earliest, latest } = source.published;
  const x = xOf(view, width, latest + 1);
  const line = height - 7;
  const doubt = (latest - earliest) * dayWidth(view, width);
  const onLeft = latest + 1 > view.start + (view.end - view.start) * (1 - FLAG_LABEL_PX / width);
  return (
    <g transform={`translate(${x} ${top})`} data-at={latest + 1}>
      <line className="stroke-(--source)" strokeWidth={1} x1={-FAR} y1={line} y2={line} />
      {doubt > 0 ? <line className="stroke-(--source)" strokeWidth={3} x1={-doubt} y1={line} y2={line} /> : null}
      <line className="stroke-(--source)/35" y1={3} y2={line} />
      <line className="stroke-(--source)" strokeWidth={1.5} y1={line - 9} y2={line} />
      <text
        className="mark-label nums font-sans"
        x={onLeft ? -5 : 5}
        y={onLeft ? line - 3 : line + 3.5}
        textAnchor={onLeft ? 'end' : 'start'}
      >
        {`published ${printSpan({ first: earliest, last: latest }, { year: false })}`}
      </text>
    </g>
  );
}
