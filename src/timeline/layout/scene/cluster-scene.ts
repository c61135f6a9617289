import { rect, type Shape, words } from '#drawing/shape.ts';
import { CLUSTER_BAR_WIDTH } from '#timeline/layout/timeline-layout.ts';

/** Between a cluster's bar and the baseline of its count. */
const COUNT_GAP = 3;

/**
 * A bar `height` pixels high for `count` events, with the count above, about (0, 0): the middle of
 * its foot.
 */
export function clusterScene(count: number, height: number): readonly Shape[] {
  return [
    rect('cluster-bar', -CLUSTER_BAR_WIDTH / 2, -height, CLUSTER_BAR_WIDTH, height),
    words('cluster-count', String(count), 0, -height - COUNT_GAP, 'middle'),
  ];
}
