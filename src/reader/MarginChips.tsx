import type { Chip } from '#reader/layout/article-layout.ts';

export interface MarginChipsProps {
  readonly chips: readonly Chip[];
  /** What the list stands beside, for those who do not see it: `paragraph 3`. */
  readonly beside: string;
  readonly currentEvent: string | null;
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

/** The events that a paragraph feeds, each a link. */
export function MarginChips({ chips, beside, currentEvent, hrefOfEvent }: MarginChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul aria-label={`Events from ${beside}`} className="mt-2 grid content-start gap-1 font-sans text-xs wide:mt-1">
      {chips.map(({ event, title, passage }) => {
        const current = event === currentEvent;
        return (
          <li key={event} className={`border-l-2 ${current ? 'border-(--source)' : 'border-rule'}`}>
            <a
              href={hrefOfEvent(event, passage)}
              aria-current={current ? 'true' : undefined}
              className={`block min-h-6 py-0.5 pl-2 hover:text-ink hover:underline ${current ? 'font-semibold text-ink' : 'text-muted'}`}
            >
              <span className="line-clamp-2">{title}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
