import type { ReactNode } from 'react';
import { markedPassage } from '#explore/event/layout/marked-passage.ts';
import { quotationTargets } from '#explore/event/quotation-targets.ts';
import { LitText } from '#ui/LitText.tsx';
import type { Passage } from '#model/corpus.ts';

/** What quotations need to lead to where they were printed. */
export interface QuotingProps {
  /** The passages that stand open, by id: one, or two side by side. */
  readonly openPassages: readonly string[];
  readonly hrefOfPassage: (passage: string) => string;
  /**
   * The address at which a passage is read side by side with the open one; null where it is that
   * one, or of the same article.
   */
  readonly hrefOfSideBySide?: (passage: string) => string | null;
  /** Where a passage is read, as paper has it. */
  readonly shortAddressOf?: (passage: string) => string;
  /** Of a source's text, for `lang`. */
  readonly languageOf?: (source: string) => string | undefined;
  /**
   * The page of what is counted, by the id of the measure; null where the record has no such pages.
   */
  readonly hrefOfMeasure?: ((measure: string) => string) | null;
  /** The surroundings of a passage, on request. */
  readonly contextOf?: (passage: Passage) => ReactNode;
}

export interface QuotationLinkProps extends QuotingProps {
  readonly passage: Passage;
}

interface QuotedWordsProps {
  readonly passage: Passage;
  readonly href: string;
  readonly current: boolean;
  readonly language: string | undefined;
}

/**
 * The words as a link, with the rest of their sentence in grey. The opening quotation mark hangs in
 * the margin: the text's own, where it begins with one, else ours. Each that opens closes; ours are
 * not copied.
 */
function QuotedWords({ passage, href, current, language }: QuotedWordsProps) {
  const { before, own, exact, after, opens, closes } = markedPassage(passage);
  const hanging = own === '' ? null : <span className="hanging">{own}</span>;
  return (
    <blockquote dir="auto" lang={language} className="quotation">
      {opens === '' ? null : (
        <span aria-hidden="true" className="hanging">
          {opens}
        </span>
      )}
      {before === null ? null : (
        <span className="text-muted">
          {hanging}
          {before}
        </span>
      )}
      <a ref={quotationTargets.named(passage.id)} href={href} aria-current={current ? 'true' : undefined}>
        {before === null ? hanging : null}
        <LitText text={exact} />
      </a>
      {after === '' ? null : <span className="text-muted">{after}</span>}
      {closes === '' ? null : <span aria-hidden="true">{closes}</span>}
    </blockquote>
  );
}

/** A quotation that leads to where it was printed, and what can be had beside it. */
export function QuotationLink({
  passage,
  openPassages,
  hrefOfPassage,
  hrefOfSideBySide,
  shortAddressOf,
  languageOf,
  contextOf,
}: QuotationLinkProps) {
  const { id } = passage;
  const besideHref = hrefOfSideBySide?.(id) ?? null;
  const context = contextOf?.(passage);
  const current = openPassages.includes(id);
  return (
    <div
      data-address={shortAddressOf?.(id)}
      className={`grid justify-items-start gap-1 pl-4 ${current ? '-ml-3 border-l-3 border-(--source) pl-6.25' : ''}`}
    >
      <QuotedWords
        passage={passage}
        href={hrefOfPassage(id)}
        current={current}
        language={languageOf?.(passage.source)}
      />
      {(context || besideHref !== null) && (
        <div className="flex w-full flex-wrap items-baseline gap-x-4 text-2xs text-muted">
          {context}
          {besideHref !== null && (
            <a href={besideHref} className="hidden min-h-6 items-center underline hover:text-ink wide:inline-flex">
              Read side by side
            </a>
          )}
        </div>
      )}
    </div>
  );
}
