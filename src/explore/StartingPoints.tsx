import { useState } from 'react';

import { countOf } from '#base/count-of.ts';
import type { QuestionCounts } from '#model/choice/question-counts.ts';
import type { StorylineHead } from '#model/chronology.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface StartingPointsProps {
  readonly storylines: readonly StorylineHead[];
  /** Address of the explorer with only that storyline's events. */
  readonly hrefOfStoryline: (id: string) => string;
  /** The storylines that are chosen. */
  readonly chosen: readonly string[];
  /** What each would leave with all that is chosen besides; null: nothing is. */
  readonly left: QuestionCounts | null;
  /**
   * The events about which passages disagree: how many, where they are shown alone, if they are.
   */
  readonly disputed: { readonly count: number; readonly href: string; readonly chosen: boolean };
}

/**
 * Questions to start from, each with the number of its events, in a row above the axis: as many as
 * fit, the rest on request; on a phone all of them, in a row that moves sideways. Below stands what
 * the chosen one is about.
 */
export function StartingPoints({ storylines, hrefOfStoryline, chosen, left, disputed }: StartingPointsProps) {
  const [all, setAll] = useState(false);
  const lang = useEditorsLang();
  const asked = storylines.filter(({ id }) => chosen.includes(id));
  return (
    <nav aria-labelledby="starting-points" className="border-b border-rule py-2 wide:py-1.5 print:hidden">
      <div className="wide:grid wide:grid-cols-[14.75rem_minmax(0,1fr)]">
        <div className="flex items-baseline justify-between gap-4 text-xs wide:block">
          <h2 id="starting-points" className="font-semibold">
            Start from a question
          </h2>
          <button
            type="button"
            aria-expanded={all}
            aria-controls="questions"
            className="questions-more min-h-6 text-link"
            onClick={() => setAll(!all)}
          >
            {all ? 'Fewer questions' : `All ${storylines.length} questions`}
          </button>
          {disputed.count > 0 ? (
            <a
              href={disputed.href}
              aria-current={disputed.chosen ? 'true' : undefined}
              className="nums flex min-h-6 w-fit items-center text-link aria-[current]:font-semibold"
            >
              Where they disagree: {leftOf(left?.disputed, disputed.count)}
            </a>
          ) : null}
        </div>
        <ul id="questions" className="questions" data-all={all ? '' : undefined}>
          {storylines.map(({ id, title, events }, place) => (
            <li key={id}>
              <a
                href={hrefOfStoryline(id)}
                aria-current={chosen.includes(id) ? 'true' : undefined}
                className="group flex h-full flex-col no-underline"
              >
                <span
                  dir="auto"
                  lang={lang}
                  className="font-serif text-question text-balance group-hover:underline group-aria-[current]:font-semibold"
                >
                  {title}
                </span>
                <span className="nums mt-auto pt-0.5 text-2xs text-muted">
                  {leftOf(left?.storylines[place], events.length)}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      {asked.map(({ id, title, sentence }) => (
        <p key={id} dir="auto" lang={lang} className="pt-2 text-xs wide:pl-59">
          <span className="font-semibold">{title}</span> {sentence}
        </p>
      ))}
    </nav>
  );
}

/** `12 events`; of those that are left by what is chosen besides `3 of 12, as filtered`. */
function leftOf(left: number | undefined, all: number): string {
  return left === undefined || left === all ? countOf(all, 'event') : `${left} of ${all}, as filtered`;
}
