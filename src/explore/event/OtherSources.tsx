import { findSource } from '#explore/event/looked-source.ts';
import type { SourceHead } from '#model/chronology.ts';
import { type Mention, MENTIONS, type SourceCoverage } from '#model/claims/coverage.ts';
import { Explained } from '#ui/Explained.tsx';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface OtherSourcesProps {
  readonly coverage: readonly SourceCoverage[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfSource: (source: string) => string;
}

const WORDS: readonly (readonly [Mention, string])[] = [
  ['reports', 'Mentioned'],
  ['published-earlier', 'Published earlier'],
  ['not-mentioned', 'Not mentioned'],
  ['cannot-tell', 'Cannot tell'],
];

/** Which sources mention the event, which came too early for it, and which do not mention it. */
export function OtherSources({ coverage, sources, hrefOfSource }: OtherSourcesProps) {
  const groups = WORDS.map(([mention, words]) => ({
    mention,
    words,
    found: coverage.filter((each) => each.mention === mention),
  })).filter(({ found }) => found.length > 0);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3 text-xs text-muted">
      {groups.map(({ mention, words, found }) => (
        <div key={mention} className="flex flex-wrap items-baseline gap-x-2 has-open:basis-full">
          <Explained term={`${words}:`}>{MENTIONS[mention]}</Explained>
          {found.map(({ source }) => (
            <span key={source.id}>
              <a
                href={hrefOfSource(source.id)}
                title={source.label}
                className="inline-flex min-h-6 items-center px-0.5"
              >
                <SourceBadge
                  letter={source.letter}
                  look={findSource(sources, source.id)?.look ?? 1}
                  hollow={mention !== 'reports'}
                />
              </a>
            </span>
          ))}
        </div>
      ))}
    </div>
  );
}
