import { useLayoutEffect, useRef } from 'react';
import type { Lost } from '#model/editions/standing.ts';
import type { Chosen } from '#reader/layout/chosen-stretch.ts';

export interface LostWordsProps {
  readonly chosen: Chosen;
  readonly lost: Lost | null;
  /** What asked for the words, a new object each time: then this is brought into view. */
  readonly asked: object | null;
}

const REASONS = {
  unknown: 'This link names a passage that is not in this text. The whole article is shown instead.',
  changed:
    'This article was corrected after the link was made, and the words that it quotes no longer stand here as they were. Nothing is marked in their place.',
  'unknown-edition':
    'This link quotes an edition of the article that is not known here. Its words may stand elsewhere by now, so nothing is marked.',
} as const;

/** Says why a link lights nothing. Nothing similar is marked in the place of what it quotes. */
export function LostWords({ chosen, lost, asked }: LostWordsProps) {
  const reason = lost ?? (chosen.type === 'unknown' ? 'unknown' : null);
  const place = useRef<HTMLOutputElement>(null);
  useLayoutEffect(() => {
    // The browser may have gone to a passage that stands where they stood.
    if (asked !== null && reason !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [asked, reason]);
  if (reason === null) return null;
  return (
    <output ref={place} className="block scroll-mt-28 border-l-2 border-strong-rule pl-2 text-xs">
      {REASONS[reason]}
    </output>
  );
}
