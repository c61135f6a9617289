import { at } from '#base/at.ts';
import { countOf, printCount } from '#base/count-of.ts';
import type { Viewport } from '#axis/viewport.ts';
import type { PackedCluster } from '#timeline/layout/count-runs.ts';
import { daysOfCluster } from '#timeline/layout/words/cluster-days.ts';
import { roomAfter, roomBefore } from '#timeline/layout/label-room.ts';
import type { PackedLane } from '#timeline/layout/pack-lane.ts';

/**
 * The words of a count: left or right of its bars, or on them, or above. On and above them `dx` is
 * how far they begin from its first day, in pixels.
 */
export interface CountLabel {
  readonly text: string;
  readonly side: 'left' | 'right' | 'on' | 'above';
  readonly dx: number;
}

interface CountWords {
  /** Whether days need their year. */
  readonly year: boolean;
  /** What is counted: `event`. */
  readonly counted: string;
}

/** Average advance of a character of a count's words. */
export const COUNT_CHARACTER_PX = 6;
export const COUNT_GAP = 6;

/**
 * Words for the counts of a lane that are in view, in the longest form that has room: none is cut
 * by an edge of the view or touches another, or the flag.
 */
export function countLabels(
  { clusters, marks, flag }: PackedLane,
  view: Viewport,
  dayPx: number,
  words: CountWords,
): ReadonlyMap<PackedCluster, CountLabel> {
  const labels = new Map<PackedCluster, CountLabel>();
  const edge = { x0: view.start * dayPx, x1: view.end * dayPx };
  const pole = flag * dayPx;
  const hasMarks = marks.length > 0;
  const known: (readonly string[])[] = [];
  const formsAt = (index: number) => (known[index] ??= formsOf(at(clusters, index), hasMarks, words));
  let takenTo = edge.x0;
  clusters.forEach((cluster, index) => {
    const x0 = cluster.from * dayPx;
    const x1 = cluster.to * dayPx;
    if (x1 <= edge.x0 || x0 >= edge.x1) return;
    const next = clusters[index + 1];
    const nextWords = next && next.above === null ? widthOf(at(formsAt(index + 1), 0)) + 2 * COUNT_GAP : 0;
    // Its side of the flag.
    const side = { x0: roomBefore(x0, edge.x0, pole), x1: pole < x1 ? edge.x1 : Math.min(edge.x1, pole) };
    const { x1: most } = roomAfter(x1, edge.x1, pole, 0);
    const until = next ? Math.min(next.from * dayPx - nextWords, most) : most;
    const room = { takenTo: Math.max(takenTo, side.x0), x0, x1, edge: side, until };
    const label = placed(cluster, formsAt(index), room, dayPx);
    if (label) labels.set(cluster, label);
    takenTo = Math.max(x1, label?.side === 'right' ? x1 + widthOf(label.text) + 2 * COUNT_GAP : x1);
  });
  return labels;
}

/** `17 more, 11–16 Oct`, `17 more`, `17`; without marks beside them they are no more. */
function formsOf(cluster: PackedCluster, hasMarks: boolean, { year, counted }: CountWords): readonly string[] {
  const { length } = cluster.events;
  const count = printCount(length);
  const events = hasMarks ? `${count} more` : countOf(length, counted);
  return [`${events}, ${daysOfCluster(cluster, year)}`, events, count];
}

function widthOf(text: string): number {
  return text.length * COUNT_CHARACTER_PX;
}

interface Room {
  /** Where what stands before it ends, its own bars, and where what follows begins. */
  readonly takenTo: number;
  readonly x0: number;
  readonly x1: number;
  readonly until: number;
  readonly edge: { readonly x0: number; readonly x1: number };
}

function placed(
  { above }: PackedCluster,
  forms: readonly string[],
  { takenTo, x0, x1, until, edge }: Room,
  dayPx: number,
): CountLabel | null {
  for (const text of forms) {
    const width = widthOf(text);
    if (above) {
      const from = Math.max(above.from * dayPx, edge.x0);
      const to = Math.min(above.to * dayPx, edge.x1);
      if (width <= to - from) return { text, side: 'above', dx: Math.min(Math.max(x0, from), to - width) - x0 };
      continue;
    }
    const needed = width + 2 * COUNT_GAP;
    if (x0 - takenTo >= needed) return { text, side: 'left', dx: 0 };
    if (until - x1 >= needed) return { text, side: 'right', dx: 0 };
    const seen = Math.max(x0, edge.x0);
    if (Math.min(x1, edge.x1) - seen >= needed) return { text, side: 'on', dx: seen + COUNT_GAP - x0 };
  }
  return null;
}
