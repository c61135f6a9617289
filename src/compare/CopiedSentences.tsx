import { LitKey } from '#compare/LitKey.tsx';
import { LitWords } from '#compare/LitWords.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { CopiedSentence } from '#model/comparing/compare.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import { langOf } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface CopiedSentencesProps {
  readonly copies: readonly CopiedSentence[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfPassage: (passage: string) => string;
}

/** The sentences that stand nearly word for word in several articles. */
export function CopiedSentences({ copies, sources, hrefOfPassage }: CopiedSentencesProps) {
  if (copies.length === 0) {
    return <p className="max-w-[72ch]">No two of the articles shown print the same sentence, or nearly the same.</p>;
  }
  return (
    <>
      <div className="pb-2 text-xs text-muted">
        <LitKey of={copies.flatMap(({ passages }) => passages)} />
      </div>
      <ol>
        {copies.map(({ passages }) => (
          <li key={passages[0]?.id} className="grid gap-2 border-t border-rule py-3">
            {passages.map(({ id, source, exact, lit }) => {
              const place = placeOfSource(sources, source);
              const head = sources[place];
              return head ? (
                <div key={id} data-source-look={sourceLook(place)} className="flex gap-3">
                  <span className="text-xs">
                    <SourceBadge letter={head.letter} look={sourceLook(place)} />
                  </span>
                  <blockquote dir="auto" lang={langOf(head.language)} className="max-w-[62ch] font-serif text-base">
                    <a href={hrefOfPassage(id)} className="no-underline hover:underline hover:decoration-(--source)">
                      <LitWords exact={exact} lit={lit} />
                    </a>
                  </blockquote>
                </div>
              ) : null;
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
