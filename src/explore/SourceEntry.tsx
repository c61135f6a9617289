import type { SourceHead } from '#model/chronology.ts';
import { printSpan } from '#model/day.ts';
import { CERTAINTIES } from '#model/vocabulary.ts';
import { countOf } from '#ui/count-of.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import type { SourceLook } from '#ui/source-look.ts';

export interface SourceEntryProps {
  readonly source: SourceHead;
  readonly look: SourceLook;
  /** Its own page. */
  readonly href: string;
  /** Events it reports, and those that no other source reports. */
  readonly events: number;
  readonly alone: number;
}

/** One article in the list of sources. */
export function SourceEntry({ source, look, href, events, alone }: SourceEntryProps) {
  const { published } = source;
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] border-t border-rule py-4" data-source-look={look}>
      <p className="text-lg">
        <SourceBadge letter={source.letter} look={look} />
      </p>
      <div>
        <h2 className="font-serif text-lg leading-snug font-semibold">
          <a href={href} className="no-underline hover:underline">
            {source.title}
          </a>
        </h2>
        <p className="nums text-sm">
          {source.outlet ?? 'No outlet printed'}
          {source.credit && source.credit !== source.outlet ? ` · credited to ${source.credit}` : ''}
          {` · published ${printSpan({ first: published.earliest, last: published.latest })}`}
        </p>
        <p className="nums text-xs text-muted">
          {CERTAINTIES[published.certainty]} {countOf(events, 'event')}, {alone} of them reported by this source alone.
        </p>
      </div>
    </li>
  );
}
