import type { DatedLane } from '#timeline/layout/lane-columns.ts';

/** What the page is about, and so which lanes stand. */
export interface LanesAsked {
  /** The rows that tell of the event that is told on the page; none where none is. */
  readonly open: ReadonlySet<number>;
  /** Id of the source that the page is about. */
  readonly source: string | null;
  /** Whether the reader asked for all of them. */
  readonly every: boolean;
}

/** Above an open event there is room for so many. */
const MOST_ABOVE = 6;

/**
 * The lanes that stand on a page. On that of a source its own; above an open event all, if these
 * are few, else those that hold it, or the first where none does.
 */
export function standingLanes<Held extends Pick<DatedLane, 'lane'>>(
  lanes: readonly Held[],
  { open, source, every }: LanesAsked,
): readonly Held[] {
  if (source !== null) return lanes.filter(({ lane }) => lane.id === source);
  if (open.size === 0 || every || lanes.length <= MOST_ABOVE) return lanes;
  const holding = lanes.filter(({ lane }) => lane.events.some((event) => open.has(event)));
  return (holding.length === 0 ? lanes : holding).slice(0, MOST_ABOVE);
}
