import type { Ref } from 'react';

import { isFit, type Viewport } from '#axis/viewport.ts';
import { Backdrop } from '#timeline/Backdrop.tsx';
import { EdgeCounts } from '#timeline/EdgeCounts.tsx';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';
import { Marks, type MarksProps } from '#timeline/Marks.tsx';
import { Ties } from '#timeline/Ties.tsx';

export interface PlotLayersProps extends MarksProps {
  readonly dated: readonly DatedLane[];
  /** Id of the source that the page is about: its lane is lit. */
  readonly litSource: string | null;
  /** The event whose tie stands out; null: none. Undefined: there are no ties. */
  readonly tied: number | null | undefined;
  /** What moves with time, and what stands in for it: the painter's. */
  readonly moving: Ref<HTMLDivElement>;
  readonly canvas: Ref<HTMLCanvasElement>;
  /** A click on a count at an edge. */
  readonly onGo: (view: Viewport) => void;
}

/** The plot from back to front: the lanes, which stay; what moves with time; the counts at the edges, which stay. */
export function PlotLayers({ dated, litSource, tied, moving, canvas, onGo, ...marks }: PlotLayersProps) {
  const { chronology, layout, view, limits, width } = marks;
  return (
    <>
      <svg className="block border-b border-rule" width={width} height={layout.height} aria-hidden="true">
        {layout.lanes.map(({ lane, top, height }) => (
          <g key={lane.id} transform={`translate(0 ${top})`}>
            {lane.id === litSource ? <rect className="fill-raised" width={width} height={height} /> : null}
            <line className="stroke-rule" x2={width} y1={0.5} y2={0.5} />
          </g>
        ))}
      </svg>
      <div className="absolute inset-0 overflow-hidden">
        <div ref={moving} className="moving">
          <svg className="block overflow-visible" width={width} height={layout.height}>
            <Backdrop
              lanes={layout.lanes}
              sources={chronology.sources}
              view={view}
              limits={limits}
              width={width}
              height={layout.height}
            />
            {tied === undefined ? null : <Ties lanes={layout.lanes} view={view} width={width} current={tied} />}
            <Marks {...marks} />
          </svg>
        </div>
        <canvas ref={canvas} className="stand-in" />
      </div>
      {isFit(view, limits) ? null : (
        <svg className="pointer-events-none absolute inset-0" width={width} height={layout.height}>
          <EdgeCounts view={view} limits={limits} dated={dated} lanes={layout.lanes} width={width} onGo={onGo} />
        </svg>
      )}
    </>
  );
}
