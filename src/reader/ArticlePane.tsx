import { useRef } from 'react';
import { ArticleFacts } from '#reader/ArticleFacts.tsx';
import { ArticleHeadline } from '#reader/ArticleHeadline.tsx';
import { ArticleText, ReportedElsewhere } from '#reader/ArticleText.tsx';
import type { ArticleProps } from '#reader/ArticleView.tsx';
import { CopyWithLink } from '#reader/CopyWithLink.tsx';
import { CoverageNote } from '#reader/CoverageNote.tsx';
import { printPublished } from '#reader/layout/print-published.ts';
import type { MarkingProps } from '#reader/MarkedRuns.tsx';
import { LostWords } from '#reader/LostWords.tsx';
import { PassageSteps } from '#reader/PassageSteps.tsx';
import { TermSwitch } from '#reader/TermSwitch.tsx';
import { useArticle } from '#reader/use-article.ts';
import { lighting } from '#ui/lighting.ts';

export interface ArticlePaneProps extends ArticleProps {
  /** The address of the whole article. */
  readonly articleHref: string;
  /**
   * The second of two articles side by side: the address without it. Null: the only one, or the
   * first.
   */
  readonly closeHref: string | null;
  /** The address, on this page, of what the passages are read for. */
  readonly backHref: string;
}

/**
 * The article beside an event: a short head, the text, which on wide screens scrolls in the pane
 * itself, so that choosing a quotation does not move the page, and the steps between passages.
 * Stands in a sticky box that the page provides.
 */
export function ArticlePane(props: ArticlePaneProps) {
  const { article, look, hrefOfPassage, originalHref, articleHref, closeHref, backHref } = props;
  const { onLight, terms, litTerm, onLitTerm, copyText } = props;
  const root = useRef<HTMLElement>(null);
  const { layout, goesOn, chosen, coverage, unused, hits, litWords } = useArticle(root, props, 'near');
  const { currentPassage, lost, asked, currentEvent, lit, hrefOfEvent } = props;
  const published = printPublished(article.published);
  const marking: MarkingProps = {
    currentPassage,
    currentEvent,
    lit,
    hrefOfEvent,
    hits: litWords,
    anchors: null,
    numbers: null,
  };

  return (
    <article
      ref={root}
      data-source-look={look}
      className="border-t-2 border-(--source) wide:grid wide:max-h-[calc(var(--window-height)-2rem)] print:max-h-none! wide:grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] wide:grid-rows-[auto_auto_auto_minmax(0,1fr)] wide:gap-x-4"
      {...lighting(onLight)}
    >
      <header className="grid gap-1 pt-3 pb-1 wide:col-span-full">
        <ArticleHeadline article={article} look={look} row={layout.headline} level={2} small {...marking} />
        {layout.headline && <ReportedElsewhere row={layout.headline} {...marking} />}
        <div className="flex flex-wrap items-baseline gap-x-4 text-xs">
          <details className="text-muted open:w-full open:pb-2">
            <summary className="cursor-pointer py-1 hover:text-ink">
              {published === null ? 'No publication day printed' : `Published ${published}`}
            </summary>
            <div className="grid gap-2 py-1 text-ink">
              <ArticleFacts article={article} originalHref={originalHref} />
              {!goesOn && <CoverageNote coverage={coverage} anchors={false} />}
            </div>
          </details>
          <a href={articleHref} className="inline-flex min-h-6 items-center text-link">
            Open the whole article
          </a>
          {closeHref !== null && (
            <a href={closeHref} className="inline-flex min-h-6 items-center text-link">
              Close this article
            </a>
          )}
        </div>
        <LostWords chosen={chosen} lost={lost} asked={asked} />
      </header>
      <div className="wide:order-2 wide:self-end">
        <TermSwitch terms={terms} litTerm={litTerm} hits={hits} onLitTerm={onLitTerm} />
      </div>
      {/* Room below the end, so that the last passage too can stand at the top, where it is
          seen. */}
      <div className="py-4 wide:order-3 wide:col-span-full wide:row-start-4 wide:min-h-0 wide:border-t wide:border-rule wide:overflow-y-auto wide:pt-3 wide:pr-3 wide:pb-[calc(0.6*var(--window-height))] print:overflow-visible! print:pb-4!">
        <ArticleText
          layout={layout}
          language={article.language}
          level={3}
          chips="unlinked"
          unused={unused}
          {...marking}
        />
        {goesOn && (
          <p className="pt-4 text-xs">
            The text goes on.{' '}
            <a href={articleHref} className="text-link">
              Read the whole article
            </a>
          </p>
        )}
      </div>
      <footer className="sticky bottom-0 z-10 flex flex-wrap items-baseline justify-between gap-x-4 border-t border-rule bg-paper py-1.5 text-xs wide:static wide:order-1 wide:border-t-0 wide:pt-0 print:hidden">
        <PassageSteps
          passages={article.passages}
          current={chosen.type === 'passage' ? chosen.index : null}
          hrefOfPassage={hrefOfPassage}
          keys={closeHref === null}
        />
        <a href={backHref} className="inline-flex min-h-6 items-center text-link wide:hidden">
          Back to the claims
        </a>
      </footer>
      <CopyWithLink root={root} article={article} copyText={copyText} />
    </article>
  );
}
