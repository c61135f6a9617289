import { countOf } from '#base/count-of.ts';
import { EditorsNote } from '#explore/event/notes/EditorsNote.tsx';
import { findSource } from '#explore/event/looked-source.ts';
import { PassagesOfSources } from '#explore/event/PassagesOfSources.tsx';
import type { QuotingProps } from '#explore/event/QuotationLink.tsx';
import type { SourceHead } from '#model/chronology.ts';
import type { Tension } from '#model/corpus.ts';
import { useEditorsLang } from '#ui/lang.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface TensionNoteProps extends QuotingProps {
  readonly tension: Tension;
  readonly sources: readonly SourceHead[];
  /** Of the page of a tension, or of a storyline. */
  readonly hrefOfComparison: (id: string) => string;
  /** Whether its passages are shown at once; null: only its page has them. */
  readonly open: boolean | null;
}

/** The one sentence why passages disagree or cannot be compared, and these side by side, folded. */
export function TensionNote({ tension, sources, hrefOfComparison, open, ...quoting }: TensionNoteProps) {
  const { title, sentence, passages, note } = tension;
  const lang = useEditorsLang();
  const letters = [...new Set(passages.map(({ source }) => source))].flatMap((id) => findSource(sources, id) ?? []);
  return (
    <li className="border-t border-rule pt-2">
      <h4 dir="auto" lang={lang} className="font-serif text-base font-semibold text-pretty">
        <a href={hrefOfComparison(tension.id)} className="no-underline hover:underline">
          {title}
        </a>
      </h4>
      <p dir="auto" lang={lang} className="max-w-[34rem] text-xs text-pretty">
        {sentence}
      </p>
      <EditorsNote note={note} />
      {open !== null && (
        <details open={open || passages.some(({ id }) => quoting.openPassages.includes(id))} className="pb-1">
          <summary className="min-h-6 cursor-pointer py-1 text-xs text-muted hover:text-accent">
            {countOf(passages.length, 'passage')}
            <span className="ml-3 inline-flex flex-wrap gap-x-2">
              {letters.map(({ source, look }) => (
                <SourceBadge key={source.id} letter={source.letter} look={look} />
              ))}
            </span>
          </summary>
          <PassagesOfSources passages={passages} sources={sources} {...quoting} />
        </details>
      )}
    </li>
  );
}
