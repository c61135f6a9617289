import { inWords } from '#base/in-words.ts';
import { PassagesOfSources } from '#explore/event/PassagesOfSources.tsx';
import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { SharedSentence } from '#model/corpus.ts';
import { sourceById } from '#model/source-by-id.ts';

export interface SharedSentencesProps extends QuotingProps {
  readonly sentences: readonly SharedSentence[];
  readonly sources: readonly SourceHead[];
}

/**
 * Which sources print nearly the same sentence, with the sentences to be compared: their agreement
 * may be one text.
 */
export function SharedSentences({ sentences, sources, ...quoting }: SharedSentencesProps) {
  return sentences.map(({ passages }) => {
    const letters = new Set(passages.map(({ source }) => sourceById(sources, source)?.letter ?? source));
    return (
      <details key={passages[0]?.id}>
        <summary className="min-h-6 cursor-pointer py-1 hover:text-accent">
          {inWords([...letters])} print nearly the same sentence
        </summary>
        <PassagesOfSources passages={passages} sources={sources} {...quoting} />
      </details>
    );
  });
}
