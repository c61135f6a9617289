import type { Chronology, SourceHead } from '#model/chronology.ts';
import type { ListedLane, ListLane } from '#timeline/cards/use-listed-lane.ts';
import type { PlacedLane } from '#timeline/layout/timeline-layout.ts';
import { laneCount, publicationNote, spokenLane } from '#timeline/layout/words/lane-words.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface LaneCountProps {
  readonly chronology: Chronology;
  readonly placed: PlacedLane;
  /** Whose lane it is, if a source's, and whether its events are shown. */
  readonly source: SourceHead | undefined;
  readonly checked: boolean;
  /** The lane whose events are listed; lists those of this one. Null: the page has a list. */
  readonly listed: ListedLane | null;
  readonly onList: ListLane | null;
}

const WORDS = 'nums text-2xs text-muted';
/** As high as a finger asks for, in the room of a line. */
const BUTTON = `${WORDS} -my-1 min-h-6 underline decoration-dotted`;

/**
 * How many events a lane holds. Where the page has no list, a button that lists them: who misses a
 * small mark finds its event there.
 */
export function LaneCount({ chronology, placed, source, checked, listed, onList }: LaneCountProps) {
  const answers = useAnswers();
  const { lane } = placed;
  const count = checked ? laneCount(chronology, lane) : 'hidden';
  const note = source ? publicationNote(source) : '';
  // The note goes as a whole where what can be done with the lane needs its room.
  const words = (
    <span className="flex max-h-[1lh] flex-wrap gap-x-1 overflow-hidden">
      <span>{count}</span>
      {note ? <span>{note}</span> : null}
    </span>
  );
  if (!onList || !answers || !checked || lane.events.length === 0) return <p className={WORDS}>{words}</p>;
  const isOpen = listed?.placed === placed;
  return (
    <button
      type="button"
      className={BUTTON}
      aria-label={`${count}${note}, in ${spokenLane(chronology, lane)}`}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => onList(isOpen ? null : { placed, opener: { current: currentTarget } })}
    >
      {words}
    </button>
  );
}
