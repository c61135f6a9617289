import type { PackedCluster } from '#timeline/layout/pack-lane.ts';

export interface ClusterLinkProps {
  readonly cluster: PackedCluster;
  readonly x: number;
  readonly y: number;
  readonly stop: string;
  readonly tabbable: boolean;
  /** The days it covers, in words. */
  readonly days: string;
  /** Opens the cluster: shows its events, or zooms in. */
  readonly onOpen: () => void;
}

/** A count that stands for several events. */
export function ClusterLink({ cluster, x, y, stop, tabbable, days, onOpen }: ClusterLinkProps) {
  const label = `+${cluster.events.length}`;
  const half = 4 + label.length * 3.4;
  return (
    <g
      role="button"
      className="cursor-pointer outline-none"
      transform={`translate(${Math.round(x * 10) / 10} ${y})`}
      tabIndex={tabbable ? 0 : -1}
      aria-label={`${cluster.events.length} events, ${days}. Open.`}
      data-stop={stop}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      <rect className="cluster-box" x={-half} y={-7} width={2 * half} height={14} rx={3} />
      <text className="cluster-count font-sans" y={3.8}>
        {label}
      </text>
    </g>
  );
}
