import { publishedWords } from '#model/publication.ts';
import type { PlacedSource } from '#model/source-by-id.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface PassageByProps extends PlacedSource {
  /** By name; null: the article's own voice. */
  readonly speaker: string | null;
  /** In words. */
  readonly said: string;
  /** Of the passage in its article. */
  readonly href: string;
}

/** Who says it, on which day, in which article, published when. */
export function PassageBy({ source, place, speaker, said, href }: PassageByProps) {
  return (
    <div className="text-xs">
      <p>
        <bdi className="font-semibold">{speaker ?? 'The article itself'}</bdi>{' '}
        <span className="nums whitespace-nowrap text-muted">
          {speaker === null ? 'in print' : 'said'} {said}
        </span>
      </p>
      <p>
        <a href={href} className="inline-flex min-h-6 items-baseline gap-1.5 hover:underline">
          <SourceBadge letter={source.letter} look={sourceLook(place)} />
          <bdi className="wrap-anywhere">{source.label}</bdi>
        </a>
      </p>
      <p className="nums text-muted">{publishedWords(source.published)}</p>
    </div>
  );
}
