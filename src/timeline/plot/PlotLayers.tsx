import type { Ref } from 'react';

import { isFit, type Viewport } from '#axis/viewport.ts';
import { em } from '#base/em.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { Picture } from '#drawing/paint/Picture.tsx';
import { laneScene } from '#timeline/layout/scene/lane-scene.ts';
import { Backdrop } from '#timeline/plot/Backdrop.tsx';
import { Marks, type MarksProps } from '#timeline/plot/Marks.tsx';
import type { TimelineProps } from '#timeline/timeline-props.ts';

export interface PlotLayersProps extends MarksProps, Pick<TimelineProps, 'EdgeCounts' | 'Ticks'> {
  /** The heights of lanes in a low window, where that is for the style sheet to say. */
  readonly lowHeights: readonly number[] | null;
  /** The event whose tie stands out; null: none. Undefined: there are no ties. */
  readonly tied: number | null | undefined;
  /** What moves with time, and what stands in for it: the painter's. */
  readonly moving: Ref<HTMLDivElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  /** A click on a count at an edge. */
  readonly onGo: (view: Viewport) => void;
}

/** Names the words that say how keys lead through the marks. */
const HELP = 'axis-help';

/**
 * The plot from back to front: the lanes, which stay; what moves with time; the counts at the
 * edges, which stay.
 */
export function PlotLayers(props: PlotLayersProps) {
  const { lowHeights, tied, moving, canvas, onGo, EdgeCounts, Ticks, ...marks } = props;
  const { chronology, layout, dated, view, limits, width } = marks;
  const { lanes, height } = layout;
  return (
    <>
      <p id={HELP} hidden>
        Arrow keys move in time and between lanes, Enter opens, plus and minus zoom.
      </p>
      {lowHeights && (
        <svg
          className="picture block border-b border-rule high:hidden"
          height={em(lowHeights.reduce((sum, each) => sum + each, 0))}
          aria-hidden="true"
        />
      )}
      <Picture
        className={`picture block border-b border-rule ${lowHeights ? 'low:hidden' : ''}`}
        width={width}
        height={height}
        // The line below takes a pixel of its height, and nothing of its scale.
        preserveAspectRatio="xMinYMin slice"
        aria-hidden="true"
      >
        <Elements of={lanes.map((lane) => laneScene(lane, width))} />
      </Picture>
      <div className="absolute inset-0 overflow-hidden">
        <div ref={moving} className="moving">
          <Picture
            className="picture block overflow-visible"
            width={width}
            height={height}
            role="grid"
            aria-label="Marks, a row for each lane"
            aria-describedby={HELP}
          >
            <Backdrop chronology={chronology} layout={layout} view={view} limits={limits} width={width} tied={tied} />
            <Marks {...marks} />
            <Ticks {...{ chronology, dated, lanes, view, limits, width }} />
          </Picture>
        </div>
        <canvas ref={canvas} className="stand-in" />
      </div>
      {isFit(view, limits) ? null : (
        <Picture
          className="picture pointer-events-none absolute inset-0"
          width={width}
          height={height}
          role="group"
          aria-label="Beyond the view"
        >
          <EdgeCounts {...{ chronology, view, limits, dated, lanes, width, onGo }} />
        </Picture>
      )}
    </>
  );
}
