import type { SourceHead } from '#model/chronology.ts';
import type { Tension } from '#model/corpus.ts';
import { findSource } from '#explore/event/looked-source.ts';
import { QuotationLink } from '#explore/event/QuotationLink.tsx';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface TensionNoteProps {
  readonly tension: Tension;
  readonly sources: readonly SourceHead[];
  /** Whether its passages are shown at once. */
  readonly open: boolean;
  readonly currentPassage: string | null;
  readonly hrefOfPassage: (passage: string) => string;
}

/** Passages that disagree or cannot be compared, side by side under the one sentence why. */
export function TensionNote({ tension, sources, open, currentPassage, hrefOfPassage }: TensionNoteProps) {
  return (
    <li className="border-t border-rule pt-3">
      <details open={open || tension.passages.some(({ id }) => id === currentPassage)} className="grid gap-3">
        <summary className="cursor-pointer hover:text-accent">
          <h4 className="inline font-serif text-base font-semibold">{tension.title}</h4>
        </summary>
        <p className="max-w-[34rem] py-2 text-xs">{tension.sentence}</p>
        <ul className="grid gap-4 sm:grid-cols-2">
          {tension.passages.map(({ id, source, exact }) => {
            const found = findSource(sources, source);
            return (
              <li key={id} data-source-look={found?.look} className="grid content-start gap-1">
                {found && (
                  <p className="flex items-baseline gap-2 text-xs">
                    <SourceBadge letter={found.source.letter} look={found.look} />
                    <span>{found.source.label}</span>
                  </p>
                )}
                <QuotationLink words={exact} href={hrefOfPassage(id)} current={id === currentPassage} />
              </li>
            );
          })}
        </ul>
      </details>
    </li>
  );
}
