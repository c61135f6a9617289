import { countOf } from '#base/count-of.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { axisTargets, stopName } from '#timeline/axis-targets.ts';
import { daysOfCluster, type PackedCluster } from '#timeline/layout/pack-lane.ts';
import { clusterScene } from '#timeline/layout/scene/cluster-scene.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface ClusterLinkProps {
  readonly cluster: PackedCluster;
  /** The y on which it stands; x 0 is the middle of its days. */
  readonly y: number;
  /** How high its bar is. */
  readonly height: number;
  /** Names it among all marks of the axis, for focus. */
  readonly stop: string;
  readonly tabbable: boolean;
  /** No longer to be seen. */
  readonly away: boolean;
  /** One of its events is lit elsewhere on the page. */
  readonly lit: boolean;
  /** Opens the cluster: shows its events. */
  readonly onOpen: (cluster: PackedCluster, stop: string) => void;
  readonly look: SourceLook | null;
}

/** A bar with a count that stands for several events. */
export function ClusterLink({ cluster, y, height, stop, tabbable, away, lit, look, onOpen }: ClusterLinkProps) {
  const { length } = cluster.events;
  const answers = useAnswers();
  const name = `${countOf(length, 'event')}, ${daysOfCluster(cluster)}`;
  return (
    <g
      ref={axisTargets.named(stopName(stop))}
      role={answers ? 'button' : 'img'}
      className="cluster"
      visibility={away ? 'hidden' : undefined}
      transform={`translate(0 ${y})`}
      tabIndex={answers ? (tabbable ? 0 : -1) : undefined}
      aria-label={answers ? `${name}. Open.` : name}
      data-lit={lit ? '' : undefined}
      data-stop={stop}
      data-source-look={look ?? undefined}
      onClick={() => onOpen(cluster, stop)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen(cluster, stop);
      }}
    >
      <Elements of={clusterScene(length, height)} />
    </g>
  );
}
