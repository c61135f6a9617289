import type { Chip } from '#reader/layout/article-layout.ts';
import { useEditorsLang } from '#ui/lang.ts';

export interface MarginChipsProps {
  readonly chips: readonly Chip[];
  /** What the list stands beside, for those who do not see it: `paragraph 3`. */
  readonly beside: string;
  /** What the link says before the title: `reports: `. Such chips stand out. */
  readonly lead?: string;
  readonly currentEvent: string | null;
  /** The event that is lit, by id. */
  readonly lit: string | null;
  readonly hrefOfEvent: (event: string, passage: string) => string;
}

/** The events that a paragraph feeds, each a link. */
export function MarginChips({ chips, beside, lead = '', currentEvent, lit, hrefOfEvent }: MarginChipsProps) {
  const lang = useEditorsLang();
  if (chips.length === 0) return null;
  return (
    <ul
      aria-label={`Events from ${beside}`}
      className="mt-2 grid content-start gap-1 font-sans text-xs wide:mt-1 print:hidden"
    >
      {chips.map(({ event, title, passage }) => {
        const current = event === currentEvent;
        const shown = current || event === lit || lead !== '';
        return (
          <li
            key={event}
            className={`border-l-2 ${lead === '' ? '' : 'w-fit'} ${shown ? 'border-(--source)' : 'border-rule'}`}
          >
            <a
              href={hrefOfEvent(event, passage)}
              aria-current={current ? 'true' : undefined}
              data-lights={event}
              className={`block min-h-6 py-0.5 pl-2 hover:underline ${shown ? 'bg-mark text-ink' : 'text-muted'} ${current ? 'font-semibold' : ''}`}
            >
              {lead}
              <bdi lang={lang}>{title}</bdi>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
