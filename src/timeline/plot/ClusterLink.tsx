import { countOf } from '#base/count-of.ts';
import { Elements } from '#drawing/paint/Elements.tsx';
import { axisTargets, stopName } from '#timeline/axis-targets.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { daysOfCluster } from '#timeline/layout/words/cluster-days.ts';
import { clusterScene, type DrawnCluster } from '#timeline/layout/scene/cluster-scene.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface ClusterLinkProps extends DrawnCluster {
  /** What it counts. */
  readonly counted: string;
  /** Its lane, as spoken. */
  readonly lane: string;
  /** The y on which it stands; x 0 is the beginning of its first day. */
  readonly y: number;
  /** Names it among all marks of the axis, for focus. */
  readonly stop: string;
  readonly tabbable: boolean;
  /** Its events are listed. */
  readonly opened: boolean;
  /** No longer to be seen. */
  readonly away: boolean;
  /** One of its events is lit elsewhere on the page. */
  readonly lit: boolean;
  /** Opens the cluster: shows its events. */
  readonly onOpen: (cluster: PackedCluster, stop: string) => void;
  readonly look: SourceLook | null;
}

/** Bars with a count in words that stand for several events. */
export function ClusterLink(props: ClusterLinkProps) {
  const { cluster, counted, lane, y, stop, tabbable, opened, away, lit, look, onOpen } = props;
  const { length } = cluster.events;
  const answers = useAnswers();
  const name = `${countOf(length, counted)}, ${daysOfCluster(cluster)}, in ${lane}`;
  return (
    <g
      ref={axisTargets.named(stopName(stop))}
      role={answers ? 'button' : 'img'}
      className="cluster"
      visibility={away ? 'hidden' : undefined}
      transform={`translate(0 ${y})`}
      tabIndex={answers ? (tabbable ? 0 : -1) : undefined}
      aria-label={name}
      aria-haspopup={answers ? 'dialog' : undefined}
      aria-expanded={answers ? opened : undefined}
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
      <Elements of={clusterScene(props)} />
    </g>
  );
}
