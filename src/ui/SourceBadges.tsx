import type { ReactNode } from 'react';

import { SourceBadge, type SourceBadgeProps } from '#ui/SourceBadge.tsx';

interface NotedBadge extends SourceBadgeProps {
  /** What is to be said of this one, after it. */
  readonly note: string | null;
}

export interface SourceBadgesProps {
  readonly badges: readonly NotedBadge[];
}

/** Of more badges than these one fewer is shown, and the number of the others. */
const MOST = 9;

/** The badges of sources in a row that may wrap: the first, and how many more. */
export function SourceBadges({ badges }: SourceBadgesProps): ReactNode {
  const shown = badges.length > MOST ? badges.slice(0, MOST - 1) : badges;
  return (
    <>
      {shown.map(({ note, ...badge }) => (
        <span key={badge.letter}>
          <SourceBadge {...badge} />
          {note === null ? null : <span className="ml-1 text-2xs text-muted">{note}</span>}
        </span>
      ))}
      {shown.length < badges.length ? (
        <span className="nums whitespace-nowrap text-2xs text-muted">and {badges.length - shown.length} more</span>
      ) : null}
    </>
  );
}
