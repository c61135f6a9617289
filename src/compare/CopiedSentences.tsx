import { useState } from 'react';

import { countOf } from '#base/count-of.ts';
import { LitKey } from '#compare/LitKey.tsx';
import { LitWords } from '#compare/LitWords.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { CopiedSentence } from '#model/comparing/compare.ts';
import { knownSource } from '#model/source-by-id.ts';
import { langOf } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface CopiedSentencesProps {
  readonly copies: readonly CopiedSentence[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfPassage: (passage: string) => string;
}

/** Of more than these the others come on request. */
const MOST_AT_ONCE = 8;

/** The sentences that stand nearly word for word in several articles. */
export function CopiedSentences({ copies, sources, hrefOfPassage }: CopiedSentencesProps) {
  const [most, setMost] = useState(MOST_AT_ONCE);
  const left = copies.length - most;
  if (copies.length === 0) {
    return <p className="max-w-[72ch]">No two of the articles shown print the same sentence, or nearly the same.</p>;
  }
  return (
    <>
      <div className="pb-2 text-xs text-muted">
        <LitKey of={copies.flatMap(({ passages }) => passages)} />
      </div>
      <ol>
        {copies.slice(0, most).map(({ passages }) => (
          <li key={passages[0]?.id} className="grid gap-2 border-t border-rule py-3">
            {passages.map(({ id, source: own, exact, lit }) => {
              const { source, place } = knownSource(sources, own);
              return (
                <div key={id} data-source-look={sourceLook(place)} className="flex gap-3">
                  <span className="text-xs">
                    <SourceBadge letter={source.letter} look={sourceLook(place)} />
                  </span>
                  <blockquote dir="auto" lang={langOf(source.language)} className="max-w-[62ch] font-serif text-base">
                    <a href={hrefOfPassage(id)} className="no-underline hover:underline hover:decoration-(--source)">
                      <LitWords exact={exact} lit={lit} />
                    </a>
                  </blockquote>
                </div>
              );
            })}
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <button type="button" className="min-h-6 text-xs text-link" onClick={() => setMost(most + MOST_AT_ONCE)}>
          {countOf(left, 'more sentence')}
        </button>
      ) : null}
    </>
  );
}
