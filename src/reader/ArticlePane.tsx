import { useMemo, useRef } from 'react';
import type { Article } from '#model/details.ts';
import { ArticleHeadline } from '#reader/ArticleHeadline.tsx';
import { ArticleText, type MarkingProps } from '#reader/ArticleText.tsx';
import { layoutArticle } from '#reader/layout/article-layout.ts';
import { chosenIn } from '#reader/layout/chosen-stretch.ts';
import { printPublished } from '#reader/layout/print-published.ts';
import { PassageSteps } from '#reader/PassageSteps.tsx';
import { UnknownPassage } from '#reader/UnknownPassage.tsx';
import { type ScrollReach, useScrollToPassage } from '#reader/use-scroll-to-passage.ts';
import type { SourceLook } from '#ui/source-look.ts';

export interface ArticlePaneProps extends MarkingProps {
  readonly article: Article;
  readonly look: SourceLook;
  /** The address of the present page with another passage of this article open. */
  readonly hrefOfPassage: (passage: string) => string;
  /** The address of the whole article. */
  readonly articleHref: string;
  /** `page` where the reader asked for the passage: the page may then move to it on screens where the pane does not scroll by itself. */
  readonly reach?: ScrollReach;
}

/**
 * The article beside an event: a short head, then the text, which on wide screens scrolls in the pane itself, so that choosing a quotation
 * never moves the page. Stands in a sticky box that the page provides, at most three quarters of the window high, so that the whole of it is seen
 * below the end of the axis.
 */
export function ArticlePane({
  article,
  look,
  hrefOfPassage,
  articleHref,
  reach = 'pane',
  ...marking
}: ArticlePaneProps) {
  const root = useRef<HTMLElement>(null);
  const { currentPassage } = marking;
  const chosen = useMemo(() => chosenIn(article, currentPassage), [article, currentPassage]);
  const words = chosen.type === 'words' ? chosen.stretch : null;
  const layout = useMemo(() => layoutArticle(article, words), [article, words]);
  useScrollToPassage(root, article.id, chosen, reach);

  return (
    <article
      ref={root}
      data-source-look={look}
      className="border-t-2 border-(--source) wide:flex wide:max-h-[calc(75dvh-1rem)] wide:flex-col"
    >
      <header className="grid gap-2 border-b border-rule py-3">
        <ArticleHeadline article={article} look={look} row={layout.headline} level={2} small {...marking} />
        <p className="text-xs text-muted">Published {printPublished(article.published)}.</p>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <PassageSteps
            passages={article.passages}
            current={chosen.type === 'passage' ? chosen.index : null}
            hrefOfPassage={hrefOfPassage}
          />
          <a href={articleHref} className="inline-flex min-h-6 items-center text-xs text-accent underline">
            Open the whole article
          </a>
        </div>
        {chosen.type === 'unknown' && <UnknownPassage />}
      </header>
      <div className="py-4 wide:min-h-0 wide:overflow-y-auto wide:pr-3">
        <ArticleText layout={layout} level={3} chips={false} {...marking} />
      </div>
    </article>
  );
}
