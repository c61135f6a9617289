import type { SourceHead } from '#model/chronology.ts';
import { type Mention, MENTIONS, type SourceCoverage } from '#model/coverage.ts';
import { findSource } from '#explore/event/looked-source.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface OtherSourcesProps {
  readonly coverage: readonly SourceCoverage[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfSource: (source: string) => string;
}

const SILENCES: readonly (readonly [Mention, string])[] = [
  ['published-earlier', 'Published earlier'],
  ['not-mentioned', 'Not mentioned'],
  ['cannot-tell', 'Cannot tell'],
];

/** Which sources say nothing of the event, and whether they could have. */
export function OtherSources({ coverage, sources, hrefOfSource }: OtherSourcesProps) {
  const groups = SILENCES.map(([mention, words]) => ({
    mention,
    words,
    silent: coverage.filter((each) => each.mention === mention),
  })).filter(({ silent }) => silent.length > 0);
  if (groups.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 gap-y-1 border-t border-rule pt-3 text-xs text-muted">
      {groups.map(({ mention, words, silent }) => (
        <span key={mention} title={MENTIONS[mention]}>
          {words}:{' '}
          {silent.map(({ source }, index) => (
            <span key={source.id}>
              {index > 0 && ', '}
              <a
                href={hrefOfSource(source.id)}
                title={source.label}
                className="inline-flex min-h-6 items-center px-0.5"
              >
                <SourceBadge letter={source.letter} look={findSource(sources, source.id)?.look ?? 1} hollow />
              </a>
            </span>
          ))}
          .
        </span>
      ))}
    </p>
  );
}
