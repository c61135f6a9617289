import { tenths } from '#base/rounded.ts';
import { path, rect, type Shape, words } from '#drawing/shape.ts';
import { COUNT_GAP, type CountLabel } from '#timeline/layout/count-labels.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';

/** A count as it is drawn at a scale. */
export interface DrawnCluster {
  readonly cluster: PackedCluster;
  readonly label: CountLabel | undefined;
  /** Pixels a day. */
  readonly dayPx: number;
  /** Of the zone in which it stands, and of its highest bar, in pixels. */
  readonly zone: number;
  readonly highest: number;
  /** Events on the fullest day of all lanes, which has the highest bar. */
  readonly fullest: number;
}

/** A bar is never lower, nor narrower. */
const LEAST_HEIGHT = 3;
const LEAST_WIDTH = 2;
/** The baseline of words beside the bars, and of those above from the top of the zone. */
const BESIDE = -2.5;
const ABOVE = 11;

/**
 * A bar for each day that has any of the events, exactly as wide as the day, and the count in
 * words, about (0, 0): the beginning of its first day, on the foot of the bars. All of it takes the
 * pointer.
 */
export function clusterScene(drawn: DrawnCluster): readonly Shape[] {
  const { cluster, label, dayPx, zone } = drawn;
  const width = (cluster.to - cluster.from) * dayPx;
  const shapes: Shape[] = [
    rect('cluster-ground', 0, -zone, Math.max(width, LEAST_WIDTH), zone),
    path('cluster-bar', barsOf(drawn)),
  ];
  if (label) {
    const { text, side, dx } = label;
    const x = side === 'left' ? -COUNT_GAP : side === 'right' ? width + COUNT_GAP : dx;
    const y = side === 'above' ? ABOVE - zone : BESIDE;
    shapes.push(words('cluster-count', text, x, y, side === 'left' ? 'end' : 'start'));
  }
  return shapes;
}

/** By the root of the count, so that a burst does not flatten the rest. */
function barsOf({ cluster, dayPx, highest, fullest }: DrawnCluster): string {
  const { days, from } = cluster;
  let outline = '';
  for (let index = 0; index < days.length;) {
    const first = days[index];
    if (!first) break;
    // Days that share a pixel share a bar: else there would be as many as days in centuries.
    let { count } = first;
    let last = first;
    for (index += 1; index < days.length; index += 1) {
      const next = days[index];
      if (!next || (next.day + 1 - first.day) * dayPx > LEAST_WIDTH) break;
      count += next.count;
      last = next;
    }
    const end = (last.day + 1 - from) * dayPx;
    const start = Math.min((first.day - from) * dayPx, end - LEAST_WIDTH);
    const height = Math.max(LEAST_HEIGHT, highest * Math.sqrt(Math.min(1, count / fullest)));
    outline += `M${tenths(start)} 0V${-tenths(height)}H${tenths(end)}V0Z`;
  }
  return outline;
}
