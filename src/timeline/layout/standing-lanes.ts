import { MOST_OF_FEW } from '#model/choice/standing.ts';
import type { DatedLane } from '#timeline/layout/lane-columns.ts';

/** What the page is about, and so which lanes stand. */
export interface LanesAsked {
  /** The rows that tell of the event that is told on the page; none where none is. */
  readonly open: ReadonlySet<number>;
  /** Id of the source that the page is about. */
  readonly source: string | null;
  /** Whether the reader asked for all of them above an open event. */
  readonly every: boolean;
  /** How many the reader asked for where no event is open; null: as many as have room. */
  readonly most: number | null;
  /** Ids of chosen sources, and of the lanes that are to stand first. */
  readonly chosen: ReadonlySet<string>;
  readonly first: readonly string[];
  /** Ids of the lanes that keep their places whatever is chosen; null: none do. */
  readonly held: { readonly has: (id: string) => boolean } | null;
  /** How many events a lane has, or would have if its source were shown. */
  readonly fullness: (held: Pick<DatedLane, 'lane'>) => number;
}

/** Above an open event there is room for so many. */
const MOST_ABOVE = 6;
/** Of many lanes so many stand, and so many more with each step. */
export const MOST_OF_MANY = 8;

/**
 * The lanes that stand on a page, in their order. On that of a source its own; above an open event
 * all, if these are few, else those that hold it, or the first where none does. Elsewhere all if
 * they are few or were asked for; of many those that stand first, then those of the chosen sources,
 * then the fullest.
 */
export function standingLanes<Held extends Pick<DatedLane, 'lane'>>(
  lanes: readonly Held[],
  asked: LanesAsked,
): readonly Held[] {
  const { open, source, every, most } = asked;
  if (source !== null) return lanes.filter(({ lane }) => lane.id === source);
  if (open.size > 0) {
    if (every || lanes.length <= MOST_ABOVE) return lanes;
    const holding = lanes.filter(({ lane }) => lane.events.some((event) => open.has(event)));
    return (holding.length === 0 ? lanes : holding).slice(0, MOST_ABOVE);
  }
  const kept = lanes.filter(({ lane }) => asked.held?.has(lane.id));
  if (kept.length > 0) return kept;
  if (lanes.length <= Math.max(most ?? MOST_OF_FEW, MOST_OF_FEW)) return lanes;
  const ranked = rankedLanes(lanes, asked);
  const wanted = most === null ? ranked.filter(({ byItself }) => byItself) : ranked;
  const standing = new Set(wanted.slice(0, most ?? MOST_OF_MANY).map((each) => each.held));
  return standing.size === 0 ? lanes.slice(0, MOST_OF_MANY) : lanes.filter((each) => standing.has(each));
}

const [FIRST, CHOSEN, OTHERS] = [0, 1, 2] as const;

/**
 * Lanes by what they stand for. Where few sources are chosen nothing else stands by itself; where
 * few are not, a lane whose box was just cleared keeps its place.
 */
function rankedLanes<Held extends Pick<DatedLane, 'lane'>>(
  lanes: readonly Held[],
  { chosen, first, fullness: fullnessOf }: LanesAsked,
) {
  const isChoice = chosen.size > 0 && chosen.size <= lanes.length / 2;
  return lanes
    .map((held) => {
      const { id } = held.lane;
      const rank = first.includes(id) ? FIRST : isChoice && chosen.has(id) ? CHOSEN : OTHERS;
      const fullness = rank === FIRST ? 0 : fullnessOf(held);
      return { held, rank, fullness, byItself: rank < OTHERS || (!isChoice && fullness > 0) };
    })
    .toSorted((a, b) => a.rank - b.rank || b.fullness - a.fullness);
}
