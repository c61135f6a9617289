import { useState } from 'react';

import type { SourceHead } from '#model/chronology.ts';
import { type Mention, MENTIONS, type SourceCoverage } from '#model/claims/coverage.ts';
import { placeOfSource } from '#model/source-by-id.ts';
import { Explained } from '#ui/Explained.tsx';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { useAnswers } from '#ui/use-answers.ts';

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
  ['not-yet', 'Not yet published'],
];

/** Of more sources than these one fewer is shown, and the others to those who ask. */
const MOST = 9;

/** Which sources mention the event, which came too early for it, and which do not mention it. */
export function OtherSources({ coverage, sources, hrefOfSource }: OtherSourcesProps) {
  const groups = WORDS.map(([mention, words]) => ({
    mention,
    words,
    found: coverage.filter((each) => each.mention === mention),
  })).filter(({ found }) => found.length > 0);
  return (
    <div className="mentions flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-rule pt-3 text-xs text-muted">
      {groups.map(({ mention, words, found }) => (
        <div key={mention}>
          <Explained term={`${words}:`}>{MENTIONS[mention]}</Explained>
          <Badges found={found} sources={sources} hrefOfSource={hrefOfSource} hollow={mention !== 'reports'} />
        </div>
      ))}
    </div>
  );
}

interface BadgesProps extends Pick<OtherSourcesProps, 'sources' | 'hrefOfSource'> {
  readonly found: readonly SourceCoverage[];
  readonly hollow: boolean;
}

function Badges({ found, sources, hrefOfSource, hollow }: BadgesProps) {
  const [unfolded, setUnfolded] = useState(false);
  const answers = useAnswers();
  const isLong = found.length > MOST;
  const shown = unfolded || !isLong ? found : found.slice(0, MOST - 1);
  const rest = unfolded ? 'Show fewer' : `and ${found.length - shown.length} more`;
  return (
    <>
      {shown.map(({ source }) => (
        <a key={source.id} href={hrefOfSource(source.id)} title={source.label}>
          <SourceBadge letter={source.letter} look={sourceLook(placeOfSource(sources, source.id))} hollow={hollow} />
        </a>
      ))}
      {isLong && answers ? (
        <button
          type="button"
          aria-expanded={unfolded}
          className="nums min-h-6 text-link"
          onClick={() => setUnfolded(!unfolded)}
        >
          {rest}
        </button>
      ) : isLong ? (
        <span className="nums">{rest}</span>
      ) : null}
    </>
  );
}
