import type { SourceHead } from '#model/chronology.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { knownSource } from '#model/source-by-id.ts';
import type { PlacedWords } from '#model/surveys/about.ts';
import { sourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface PrintedNamesProps {
  readonly printed: readonly PlacedWords[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfWords: (words: PlacedWords) => string;
}

/** Name and title as each article prints them: all of them, none chosen. */
export function PrintedNames({ printed, sources, hrefOfWords }: PrintedNamesProps) {
  return (
    <ul className="grid gap-1.5">
      {printed.map((words) => {
        const { source, place } = knownSource(sources, words.source);
        return (
          <li key={`${words.source} ${words.text}`} className="flex max-w-[72ch] gap-x-3">
            <SourceBadge letter={source.letter} look={sourceLook(place)} />
            <a href={hrefOfWords(words)} className="font-serif no-underline hover:underline">
              {inQuotes(words.text)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
