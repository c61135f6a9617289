import { useRef } from 'react';
import { countOf } from '#base/count-of.ts';
import { ArticleFacts } from '#reader/ArticleFacts.tsx';
import { ArticleHeadline } from '#reader/ArticleHeadline.tsx';
import { ArticleText } from '#reader/ArticleText.tsx';
import { CopyWithLink, type CopyWithLinkProps } from '#reader/CopyWithLink.tsx';
import { CoverageNote } from '#reader/CoverageNote.tsx';
import { LostWords } from '#reader/LostWords.tsx';
import type { MarkingProps } from '#reader/MarkedRuns.tsx';
import { passageNumbers, PassagesOnPaper } from '#reader/PassagesOnPaper.tsx';
import { PassageSteps } from '#reader/PassageSteps.tsx';
import { TermSwitch } from '#reader/TermSwitch.tsx';
import { type ReadingProps, useArticle } from '#reader/use-article.ts';
import { lighting } from '#ui/lighting.ts';
import type { SourceLook } from '#ui/source-look.ts';

/** What every view of an article takes. */
export interface ArticleProps
  extends ReadingProps, Omit<MarkingProps, 'hits' | 'anchors' | 'numbers'>, Pick<CopyWithLinkProps, 'copyText'> {
  readonly look: SourceLook;
  /** The address of the present page with another passage of this article open. */
  readonly hrefOfPassage: (passage: string) => string;
  /**
   * The article's address on the web, down to the open passage; null where it has none that leads
   * there.
   */
  readonly originalHref: string | null;
  /** Told which event is under the pointer or has the focus, to light it elsewhere. */
  readonly onLight: (event: string | null) => void;
  readonly onLitTerm: (term: string | null) => void;
}

export interface ArticleViewProps extends ArticleProps {
  /** The level of the headline; subheads are one below. */
  readonly level?: 1 | 2;
}

/**
 * One article in full, with its passages marked, its events in the margin, and what is known of it.
 * Element ids: one such view a page.
 */
export function ArticleView(props: ArticleViewProps) {
  const { article, look, hrefOfPassage, originalHref, level = 1, onLight, terms, litTerm, onLitTerm, copyText } = props;
  const root = useRef<HTMLElement>(null);
  const { layout, chosen, anchors, coverage, unused, hits, litWords } = useArticle(root, props, 'all');
  const { currentPassage, lost, asked, currentEvent, lit, hrefOfEvent } = props;
  const marking: MarkingProps = {
    currentPassage,
    currentEvent,
    lit,
    hrefOfEvent,
    hits: litWords,
    anchors,
    numbers: passageNumbers(article),
  };

  return (
    // What is known of it stands beside its headline, and with more room beside its text, so that
    // the text begins on the first screen.
    <article
      ref={root}
      data-source-look={look}
      className="grid gap-y-4 wide:grid-cols-[minmax(0,1fr)_22rem] wide:grid-rows-[auto_1fr] wide:gap-x-12 xl:grid-cols-[52.5rem_minmax(0,1fr)]"
      {...lighting(onLight)}
    >
      <header>
        <ArticleHeadline article={article} look={look} row={layout.headline} level={level} {...marking} />
      </header>
      <div className="grid content-start gap-3 wide:col-start-2 wide:row-span-2 wide:row-start-1 xl:sticky xl:top-4 xl:row-span-3 xl:self-start">
        <ArticleFacts article={article} originalHref={originalHref} />
        <CoverageNote coverage={coverage} anchors />
      </div>
      <div className="grid content-start gap-3 wide:row-start-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
          <p className="nums text-xs text-muted">
            {countOf(article.passages.length, 'passage')}, {countOf(coverage.events, 'event')}.{' '}
            <span className="print:hidden">
              Click a mark to see what it reports; select words to copy them with a link.
            </span>
          </p>
          <TermSwitch terms={terms} litTerm={litTerm} hits={hits} onLitTerm={onLitTerm} />
        </div>
        <LostWords chosen={chosen} lost={lost} asked={asked} />
      </div>
      <div className="border-t border-rule pt-4 pb-6 wide:col-span-2 wide:row-start-3 xl:col-span-1">
        <ArticleText
          layout={layout}
          language={article.language}
          level={level === 1 ? 2 : 3}
          chips="all"
          unused={unused}
          {...marking}
        />
      </div>
      <div className="sticky bottom-0 border-t border-rule bg-paper py-1.5 wide:col-span-2 print:hidden">
        <PassageSteps
          passages={article.passages}
          current={chosen.type === 'passage' ? chosen.index : null}
          hrefOfPassage={hrefOfPassage}
          keys
        />
      </div>
      <PassagesOnPaper passages={article.passages} />
      <CopyWithLink root={root} article={article} copyText={copyText} />
    </article>
  );
}
