import type { ReactNode } from 'react';

import { inQuotes } from '#model/claims/quote-marks.ts';
import { knownSource } from '#model/source-by-id.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { SpokenPassage } from '#model/surveys/voices.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface SaidClaimProps {
  readonly claim: {
    readonly event: string;
    readonly title: string;
    readonly source: string;
    readonly passages: readonly SpokenPassage[];
  };
  readonly sources: readonly SourceHead[];
  /** Of the event, and of a passage beside it. */
  readonly hrefOfEvent: (id: string, passage?: string | null) => string;
  /** Who says it, when, and what it does. */
  readonly children: ReactNode;
}

/** A claim as its words, each a link to where they stand, and the event that they are about. */
export function SaidClaim({ claim, sources, hrefOfEvent, children }: SaidClaimProps) {
  const { source, place } = knownSource(sources, claim.source);
  return (
    <li className="grid gap-1 border-t border-rule py-3 first:border-0 first:pt-0" data-source-look={sourceLook(place)}>
      {claim.passages.map(({ id, exact }) => (
        <blockquote key={id} className="max-w-[62ch] font-serif text-base text-pretty">
          <a
            href={hrefOfEvent(claim.event, id)}
            className="whitespace-pre-line no-underline hover:underline hover:decoration-(--source)"
          >
            {inQuotes(exact)}
          </a>
        </blockquote>
      ))}
      <p className="flex max-w-[62ch] flex-wrap gap-x-2 text-xs">
        <SourceBadge letter={source.letter} look={sourceLook(place)} />
        <bdi>{source.label}</bdi>
        <span className="nums text-muted">{children}</span>
      </p>
      <p className="max-w-[62ch] text-xs">
        <span className="text-muted">About: </span>
        <a href={hrefOfEvent(claim.event)} className="text-link">
          <bdi>{claim.title}</bdi>
        </a>
      </p>
    </li>
  );
}
