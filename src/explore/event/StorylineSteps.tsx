import type { StorylinePlace } from '#explore/event/layout/storyline-places.ts';

export interface StorylineStepsProps {
  readonly places: readonly StorylinePlace[];
  readonly hrefOfEvent: (event: string) => string;
  /** Of the page of a storyline. */
  readonly hrefOfComparison: (id: string) => string;
}

/** The storylines of an event: which place it has in each, and the way to its neighbours there. */
export function StorylineSteps({ places, hrefOfEvent, hrefOfComparison }: StorylineStepsProps) {
  return (
    <ul className="grid gap-1 text-xs">
      {places.map(({ id, title, place, length, previous, next }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3">
          <a href={hrefOfComparison(id)} className="min-w-0 font-serif text-base no-underline hover:underline">
            <bdi>{title}</bdi>
          </a>
          <span className="nums text-muted">
            {place} of {length}
          </span>
          {previous !== null && (
            <Step href={hrefOfEvent(previous)} event={previous} label={`Previous in “${title}”`}>
              Previous
            </Step>
          )}
          {next !== null && (
            <Step href={hrefOfEvent(next)} event={next} label={`Next in “${title}”`}>
              Next
            </Step>
          )}
        </li>
      ))}
    </ul>
  );
}

interface StepProps {
  readonly href: string;
  readonly event: string;
  readonly label: string;
  readonly children: string;
}

function Step({ href, event, label, children }: StepProps) {
  return (
    <a href={href} aria-label={label} data-lights={event} className="inline-flex min-h-6 items-center text-link">
      {children}
    </a>
  );
}
