import { LitInWords } from '#compare/LitInWords.tsx';
import { LitWords } from '#compare/LitWords.tsx';
import { PassageBy } from '#compare/PassageBy.tsx';
import { type Wording, wordingsOf } from '#compare/layout/wordings.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { ComparedPassage } from '#model/comparing/compare.ts';
import { knownSource } from '#model/source-by-id.ts';
import { langOf } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface ComparedPassagesProps {
  readonly passages: readonly ComparedPassage[];
  readonly sources: readonly SourceHead[];
  /** Of the event, with the passage beside it. */
  readonly hrefOfEvent: (id: string, passage?: string | null) => string;
}

/**
 * Passages side by side: two of two sources in columns where there is room, others in rows, a
 * wording that several have once.
 */
export function ComparedPassages({ passages, ...shared }: ComparedPassagesProps) {
  const wordings = wordingsOf(passages);
  const [one, other] = passages;
  const isPair = passages.length === 2 && wordings.length === 2 && one?.source !== other?.source;
  return (
    <ul className={isPair ? 'grid gap-x-10 min-[900px]:grid-cols-2' : 'grid'}>
      {wordings.map((wording) => (
        <ComparedWording key={wording.first.id} wording={wording} isPair={isPair} {...shared} />
      ))}
    </ul>
  );
}

interface ComparedWordingProps extends Omit<ComparedPassagesProps, 'passages'> {
  readonly wording: Wording;
  readonly isPair: boolean;
}

function ComparedWording({ wording, isPair, sources, hrefOfEvent }: ComparedWordingProps) {
  const { first, passages } = wording;
  const { source, place } = knownSource(sources, first.source);
  return (
    <li
      data-source-look={sourceLook(place)}
      className={`grid content-start gap-x-8 gap-y-2 border-t border-rule py-4 ${isPair ? '' : 'md:grid-cols-[15rem_minmax(0,1fr)]'}`}
    >
      <div className="grid content-start gap-2">
        {passages.map(({ id, source: own, event, speaker, said }) => (
          <PassageBy
            key={id}
            {...knownSource(sources, own)}
            speaker={speaker}
            said={said}
            href={hrefOfEvent(event, id)}
          />
        ))}
      </div>
      <blockquote
        dir="auto"
        lang={langOf(source.language)}
        className="max-w-[62ch] border-l-2 border-(--source) pl-4 font-serif text-base text-pretty"
      >
        <a
          href={hrefOfEvent(first.event, first.id)}
          className="whitespace-pre-line no-underline hover:underline hover:decoration-(--source)"
        >
          <LitWords exact={first.exact} lit={first.lit} />
        </a>
      </blockquote>
      <LitInWords exact={first.exact} lit={first.lit} />
    </li>
  );
}
