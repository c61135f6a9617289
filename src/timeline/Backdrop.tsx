import type { Ticks } from '#axis/ticks.ts';
import { type Viewport, xOf } from '#axis/viewport.ts';
import type { SourceHead } from '#model/chronology.ts';
import { printSpan } from '#model/day.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface BackdropProps {
  readonly lanes: readonly PlacedLane[];
  readonly sources: readonly SourceHead[];
  readonly ticks: Ticks;
  readonly view: Viewport;
  /** Of the plot, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Key of the lane to light. */
  readonly lit: string | null;
}

/** What stands behind the marks: month and day lines, and each lane's line up to its publication flag, since what follows could not be in that article. */
export function Backdrop({ lanes, sources, ticks, view, width, height, lit }: BackdropProps) {
  return (
    <g aria-hidden="true">
      {ticks.ticks.map(({ key, x }) => (
        <line key={key} className="stroke-rule opacity-50" x1={x} x2={x} y2={height} />
      ))}
      {ticks.bands.map(({ key, x0 }) => (
        <line key={key} className="stroke-strong-rule opacity-60" x1={x0} x2={x0} y2={height} />
      ))}
      {lanes.map(({ lane, top, height: laneHeight }) => {
        const source = lane.grouping === 'source' ? sources[lane.index] : undefined;
        return (
          <g key={lane.key} transform={`translate(0 ${top})`} data-source-look={source ? sourceLook(lane.index) : undefined}>
            {lit === lane.key ? <rect className="fill-raised" width={width} height={laneHeight} /> : null}
            <line className="stroke-rule" x2={width} y1={0.5} y2={0.5} />
            {source ? <PublicationFlag source={source} view={view} width={width} height={laneHeight} /> : null}
          </g>
        );
      })}
    </g>
  );
}

interface PublicationFlagProps {
  readonly source: SourceHead;
  readonly view: Viewport;
  readonly width: number;
  readonly height: number;
}

const FLAG_LABEL_PX = 120;

function PublicationFlag({ source, view, width, height }: PublicationFlagProps) {
  const { earliest, latest } = source.published;
  const from = xOf(view, width, earliest);
  const to = xOf(view, width, latest + 1);
  const line = height - 7;
  const label = `published ${printSpan({ first: earliest, last: latest }, { year: false })}`;
  const onLeft = to + FLAG_LABEL_PX > width;
  return (
    <>
      <line className="stroke-(--source)" strokeWidth={1} x1={0} x2={Math.max(0, to)} y1={line} y2={line} />
      {earliest < latest ? <line className="stroke-(--source)" strokeWidth={3} x1={from} x2={to} y1={line} y2={line} /> : null}
      <line className="stroke-(--source)" strokeWidth={1.5} x1={to} x2={to} y1={3} y2={line} />
      <text
        className="mark-label nums font-sans"
        x={onLeft ? to - 5 : to + 5}
        y={line + 3.5}
        textAnchor={onLeft ? 'end' : 'start'}
      >
        {label}
      </text>
    </>
  );
}
