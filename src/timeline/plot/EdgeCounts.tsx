import type { Viewport, ViewportLimits } from '#axis/viewport.ts';
import { at } from '#base/at.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import type { Chronology } from '#model/chronology.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { edgeCounts } from '#timeline/layout/scene/edge-count-scene.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { spokenLane } from '#timeline/layout/words/lane-words.ts';

export interface EdgeCountsProps {
  readonly view: Viewport;
  readonly limits: ViewportLimits;
  readonly chronology: Chronology;
  readonly dated: readonly DatedLane[];
  readonly lanes: readonly PlacedLane[];
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly onGo: (view: Viewport) => void;
}

/**
 * How many events of each lane stand beyond either edge of the view; a click goes to the nearest.
 * Arrow keys go there too.
 */
export function EdgeCounts({ chronology, view, limits, dated, lanes, width, onGo }: EdgeCountsProps) {
  return dated.map((lane, index) => (
    <g key={lane.lane.id}>
      {edgeCounts(lane, at(lanes, index), view, limits, width).map(({ edge, count, nearest, parts }) => (
        <g
          key={edge}
          role="button"
          tabIndex={-1}
          aria-label={`${count} ${edge === 'left' ? 'earlier' : 'later'} in ${spokenLane(chronology, lane.lane)}`}
          className="edge-count"
          // It may go with the click: the focus stays where it was.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            // It is no click on the axis behind.
            event.stopPropagation();
            onGo(nearest);
          }}
        >
          <Elements of={parts} />
        </g>
      ))}
    </g>
  ));
}
