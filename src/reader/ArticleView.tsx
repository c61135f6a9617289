import { useMemo, useRef } from 'react';
import type { Article } from '#model/details.ts';
import { ArticleFacts } from '#reader/ArticleFacts.tsx';
import { ArticleHeadline } from '#reader/ArticleHeadline.tsx';
import { ArticleText, type MarkingProps } from '#reader/ArticleText.tsx';
import { CoverageNote } from '#reader/CoverageNote.tsx';
import { layoutArticle } from '#reader/layout/article-layout.ts';
import { chosenIn } from '#reader/layout/chosen-stretch.ts';
import { coverageOfArticle } from '#reader/layout/coverage-of-article.ts';
import { count, PassageSteps } from '#reader/PassageSteps.tsx';
import { UnknownPassage } from '#reader/UnknownPassage.tsx';
import { useScrollToPassage } from '#reader/use-scroll-to-passage.ts';
import type { SourceLook } from '#ui/source-look.ts';

export interface ArticleViewProps extends MarkingProps {
  readonly article: Article;
  readonly look: SourceLook;
  /** The address of this article with one of its passages open. */
  readonly hrefOfPassage: (passage: string) => string;
  /** The level of the headline; subheads are one below. */
  readonly level?: 1 | 2;
}

/** One article in full, with its passages marked, its events in the margin, and what is known of it. Element ids: one such view a page. */
export function ArticleView({ article, look, hrefOfPassage, level = 1, ...marking }: ArticleViewProps) {
  const root = useRef<HTMLElement>(null);
  const { currentPassage } = marking;
  const chosen = useMemo(() => chosenIn(article, currentPassage), [article, currentPassage]);
  const words = chosen.type === 'words' ? chosen.stretch : null;
  const layout = useMemo(() => layoutArticle(article, words), [article, words]);
  const coverage = useMemo(() => coverageOfArticle(article), [article]);
  useScrollToPassage(root, article.id, chosen, 'page');

  return (
    <article ref={root} data-source-look={look} className="grid gap-6">
      <header className="grid gap-4 border-b border-rule pb-5">
        <ArticleHeadline article={article} look={look} row={layout.headline} level={level} {...marking} />
        <ArticleFacts article={article} />
        <p className="nums text-xs text-muted">
          {count(article.passages.length, 'passage')}, {count(coverage.events, 'event')}. Click a mark to see what it
          reports.
        </p>
        {chosen.type === 'unknown' && <UnknownPassage />}
      </header>
      <ArticleText layout={layout} level={level === 1 ? 2 : 3} chips {...marking} />
      <div className="sticky bottom-0 border-t border-rule bg-paper py-1.5 print:hidden">
        <PassageSteps
          passages={article.passages}
          current={chosen.type === 'passage' ? chosen.index : null}
          hrefOfPassage={hrefOfPassage}
        />
      </div>
      <footer>
        <CoverageNote coverage={coverage} />
      </footer>
    </article>
  );
}
