import { countOf } from '#base/count-of.ts';
import type { StorylineHead } from '#model/chronology.ts';

export interface StartingPointsProps {
  readonly storylines: readonly StorylineHead[];
  /** Address of the explorer with only that storyline's events. */
  readonly hrefOfStoryline: (id: string) => string;
  /** The storyline that is chosen. */
  readonly chosen: string | null;
}

/** Questions to start from, each with the number of its events. */
export function StartingPoints({ storylines, hrefOfStoryline, chosen }: StartingPointsProps) {
  return (
    <nav aria-labelledby="starting-points">
      <h2 id="starting-points" className="text-xs font-semibold">
        Start from a question
      </h2>
      <ul className="mt-1">
        {storylines.map(({ id, title, sentence, events }) => (
          <li key={id} className="border-t border-rule">
            <a
              href={hrefOfStoryline(id)}
              aria-current={id === chosen ? 'true' : undefined}
              className="group -ml-3 block border-l-3 border-transparent py-2 pl-2.25 no-underline aria-[current]:border-accent"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 font-serif text-base leading-snug group-hover:underline group-aria-[current]:font-semibold">
                  {title}
                </span>
                <span className="nums shrink-0 text-2xs text-muted">{countOf(events.length, 'event')}</span>
              </span>
              {id === chosen ? (
                <span className="mt-1 block text-xs text-muted">
                  {sentence} <span className="text-link">Show all events</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
