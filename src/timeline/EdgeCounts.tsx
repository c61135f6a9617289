import { memo } from 'react';

import { clampViewport, type Viewport, type ViewportLimits } from '#axis/viewport.ts';
import { lowerBound, upperBound } from '#base/bisect.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { edgeCountMiddle, type PlacedLane } from '#timeline/layout/timeline-layout.ts';

export interface EdgeCountsProps {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  readonly dated: readonly DatedLane[];
  readonly lanes: readonly PlacedLane[];
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly onGo: (view: Viewport) => void;
}

/** Half the height of a count: where lanes are lowest it covers no mark. */
const HALF_HEIGHT = 10;
/** How far into the view what was beyond an edge is brought. */
const INSET = 0.25;

/** How many events of each lane stand beyond either edge of the view; a click goes to the nearest. Arrow keys go there too. */
export const EdgeCounts = memo(function EdgeCounts({ view, limits, dated, lanes, width, onGo }: EdgeCountsProps) {
  function goTo(at: number, share: number) {
    const length = view.end - view.start;
    const start = at - length * share;
    onGo(clampViewport({ start, end: start + length }, limits));
  }

  return dated.map(({ lane, columns: { at, length } }, index) => {
    const placed = lanes[index];
    if (!placed) return null;
    const before = lowerBound(at, view.start);
    const after = length - upperBound(at, view.end);
    const y = placed.top + edgeCountMiddle(placed.height);
    return (
      <g key={lane.id}>
        {before > 0 ? (
          <EdgeCount
            x={0}
            y={y}
            label={`‹ ${before}`}
            name={`${before} earlier in this lane`}
            onGo={() => goTo(at[before - 1] ?? 0, 1 - INSET)}
          />
        ) : null}
        {after > 0 ? (
          <EdgeCount
            x={width}
            y={y}
            label={`${after} ›`}
            name={`${after} later in this lane`}
            onGo={() => goTo(at[length - after] ?? 0, INSET)}
          />
        ) : null}
      </g>
    );
  });
});

interface EdgeCountProps {
  /** The edge: 0 is the left one. */
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly name: string;
  readonly onGo: () => void;
}

function EdgeCount({ x, y, label, name, onGo }: EdgeCountProps) {
  const width = 12 + label.length * 6;
  const left = x === 0 ? 2 : x - width - 2;
  return (
    <g role="button" tabIndex={-1} aria-label={name} className="edge-count" data-edge="" onClick={onGo}>
      <rect x={left} y={y - HALF_HEIGHT} width={width} height={2 * HALF_HEIGHT} />
      <text className="nums font-sans text-2xs" x={left + width / 2} y={y + 4} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
