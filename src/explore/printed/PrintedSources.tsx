import type { SourceHead } from '#model/chronology.ts';
import { publishedWords } from '#model/publication.ts';
import { langOf } from '#ui/lang.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface PrintedSourcesProps {
  readonly sources: readonly SourceHead[];
  /** Where an article is read, as it is printed. */
  readonly addressOf: (source: string) => string;
}

/** The articles behind the letters, with the edition of each text that is quoted. */
export function PrintedSources({ sources, addressOf }: PrintedSourcesProps) {
  return (
    <section className="mt-6 border-t-2 border-ink pt-1 text-2xs">
      <h2 className="text-xs font-semibold">Sources</h2>
      <ul>
        {sources.map(({ id, letter, label, title, outlet, credit, language, published, editions }, place) => (
          <li key={id} className="pt-1">
            <SourceBadge letter={letter} look={sourceLook(place)} /> <bdi className="font-semibold">{label}</bdi>. “
            <bdi lang={langOf(language)}>{title}</bdi>”, <bdi>{outlet ?? credit ?? 'no outlet printed'}</bdi>,{' '}
            {publishedWords(published)}. {addressOf(id)}, edition {editions.at(-1)}
          </li>
        ))}
      </ul>
    </section>
  );
}
