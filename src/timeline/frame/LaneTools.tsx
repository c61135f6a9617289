import type { ReactNode } from 'react';

import { Toolbar } from '#ui/Toolbar.tsx';

export interface LaneToolsProps {
  /** Of the lane, as spoken. */
  readonly name: string;
  /** The letter of the source whose lane it is; null: of no source, whose name leads there. */
  readonly letter: string | null;
  /** Where the source stands alone, or all again; null where nothing is filtered. */
  readonly href: string | null;
  /** Whether it stands alone. */
  readonly isAlone: boolean;
  readonly children: ReactNode;
}

/** What can be done with a lane. Seen when its head is pointed at or focused. */
export function LaneTools({ name, letter, href, isAlone, children }: LaneToolsProps) {
  return (
    <Toolbar label={`Lane of ${name}`} className="lane-moves flex noscript:hidden print:hidden">
      {letter === null || href === null ? null : (
        <a
          href={href}
          className="min-h-6 px-1 text-xs leading-6 text-muted hover:text-ink"
          aria-label={isAlone ? 'Show all sources' : `Show only source ${letter}`}
        >
          {isAlone ? 'all' : 'only'}
        </a>
      )}
      {children}
    </Toolbar>
  );
}
