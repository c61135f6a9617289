import { Letters } from '#compare/Letters.tsx';
import { inWords } from '#base/in-words.ts';
import { shortWords } from '#compare/layout/short-words.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import type { SourceHead } from '#model/chronology.ts';
import type { AnsweringClaim } from '#model/comparing/compare.ts';
import type { Stance } from '#model/vocabulary.ts';
import { langOf } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';

export interface AnswerLineProps {
  readonly claim: AnsweringClaim;
  /** By name; null: the article's own voice. */
  readonly speaker: string | null;
  readonly stance: Stance;
  /** Of the source, and all of them. */
  readonly place: number;
  readonly sources: readonly SourceHead[];
  /** In what it differs from the one before it. */
  readonly differs: readonly string[];
  readonly hrefOfPassage: (passage: string) => string;
}

const LONGEST = 150;

const STANCES: Readonly<Record<Stance, string | null>> = {
  asserts: null,
  denies: 'denies it',
  doubts: 'doubts it',
  announces: 'announces it',
};

/** One claim in a line of words, with its speaker, its days and its numbers. */
export function AnswerLine({ claim, speaker, stance, place, sources, differs, hrefOfPassage }: AnswerLineProps) {
  const [first] = claim.passages;
  const words = claim.passages.map(({ exact }) => exact).join(' … ');
  const facts = [claim.when, speaker === null ? `in print ${claim.said}` : `said ${claim.said}`, STANCES[stance]];
  return (
    <li
      data-source-look={sourceLook(place)}
      className="grid gap-x-6 gap-y-1 border-t border-rule py-2 md:grid-cols-[15rem_minmax(0,1fr)_11rem]"
    >
      <p className="text-xs">
        <Letters of={[place]} sources={sources} />{' '}
        <bdi className="font-semibold">{speaker ?? 'The article itself'}</bdi>
        <span className="nums block text-2xs text-muted">{facts.filter((each) => each !== null).join('; ')}</span>
      </p>
      <div className="min-w-0">
        <a
          href={first ? hrefOfPassage(first.id) : undefined}
          dir="auto"
          lang={langOf(sources[place]?.language)}
          title={words.length > LONGEST ? words : undefined}
          className="block font-serif text-sm no-underline hover:underline hover:decoration-(--source)"
        >
          {inQuotes(shortWords(words, LONGEST))}
        </a>
        {differs.length > 0 ? (
          <p className="text-2xs">
            <span aria-hidden="true">≠ </span>Unlike the one above: {inWords(differs)}
          </p>
        ) : null}
      </div>
      <p className="nums font-serif text-xs text-muted">
        {claim.figures.map((figure, index) => (
          <bdi key={index} className="block">
            {inQuotes(figure)}
          </bdi>
        ))}
      </p>
    </li>
  );
}
