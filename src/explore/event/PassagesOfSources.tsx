import { findSource } from '#explore/event/looked-source.ts';
import { QuotationLink, type QuotingProps } from '#explore/event/QuotationLink.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { Passage } from '#model/corpus.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface PassagesOfSourcesProps extends QuotingProps {
  readonly passages: readonly Passage[];
  readonly sources: readonly SourceHead[];
}

/** Passages side by side, each under its source. */
export function PassagesOfSources({ passages, sources, ...quoting }: PassagesOfSourcesProps) {
  return (
    <ul className="grid gap-x-6 gap-y-4 pt-1 pb-4 sm:grid-cols-2">
      {passages.map((passage) => {
        const found = findSource(sources, passage.source);
        return (
          <li key={passage.id} data-source-look={found?.look} className="grid content-start gap-1">
            {found && (
              <p className="flex items-baseline gap-2 text-xs">
                <SourceBadge letter={found.source.letter} look={found.look} />
                <bdi>{found.source.label}</bdi>
              </p>
            )}
            <QuotationLink passage={passage} {...quoting} />
          </li>
        );
      })}
    </ul>
  );
}
