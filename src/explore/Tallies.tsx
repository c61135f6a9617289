import { countOf, printCount } from '#base/count-of.ts';
import type { ListPart } from '#explore/folds/ListFrame.tsx';
import type { Placement } from '#model/when.ts';
import { useAnswers } from '#ui/use-answers.ts';

export interface TalliesProps {
  /** Shown events by where they stand, and how many there are in all. */
  readonly counts: Readonly<Record<Placement, number>>;
  readonly total: number;
  readonly all: number;
  /** What they are called. */
  readonly counted: string;
  /** Opens the part of the list that holds them. */
  readonly onOpen: (part: ListPart) => void;
}

const SHELVES = [
  { part: 'earlier', label: 'earlier' },
  { part: 'later', label: 'later' },
  { part: 'no-day', label: 'without a day' },
] as const;

/** How many events are shown, of how many, and where those are that the axis cannot show. */
export function Tallies({ counts, total, all, counted, onOpen }: TalliesProps) {
  const answers = useAnswers();
  return (
    <p className="nums text-xs text-muted" aria-live="polite">
      <span className="font-semibold text-ink">
        {total === all ? countOf(all, counted) : `${printCount(total)} of ${countOf(all, counted)}`}
      </span>
      {`: ${printCount(counts['in-span'])} on the timeline`}
      {SHELVES.filter(({ part }) => counts[part] > 0).map(({ part, label }) => {
        const words = `${printCount(counts[part])} ${label}`;
        return (
          <span key={part}>
            {', '}
            {answers ? (
              <button
                type="button"
                className="underline decoration-rule hover:decoration-current print:no-underline"
                onClick={() => onOpen(part)}
              >
                {words}
              </button>
            ) : (
              words
            )}
          </span>
        );
      })}
    </p>
  );
}
