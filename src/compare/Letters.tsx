import type { SourceHead } from '#model/chronology.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface LettersProps {
  /** Places of sources. */
  readonly of: readonly number[];
  readonly sources: readonly SourceHead[];
}

/** More letters than these are counted. */
const MOST = 12;

/** The letters of some sources. */
export function Letters({ of, sources }: LettersProps) {
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {of.slice(0, MOST).map((place) => {
        const source = sources[place];
        return source ? <SourceBadge key={place} letter={source.letter} look={sourceLook(place)} /> : null;
      })}
      {of.length > MOST ? <span className="text-muted">and {of.length - MOST} more</span> : null}
    </span>
  );
}
