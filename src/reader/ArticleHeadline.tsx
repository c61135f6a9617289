import type { Article } from '#model/details.ts';
import type { TextRow } from '#reader/layout/article-layout.ts';
import { MarkedRuns, type MarkingProps } from '#reader/MarkedRuns.tsx';
import { langOf } from '#ui/lang.ts';
import type { SourceLook } from '#ui/source-look.ts';
import { SourceBadge } from '#ui/SourceBadge.tsx';

export interface ArticleHeadlineProps extends MarkingProps {
  readonly article: Article;
  readonly look: SourceLook;
  /** The headline in the text; null where the text has none, and the title stands for it. */
  readonly row: TextRow | null;
  readonly level: 1 | 2 | 3;
  /** Smaller, for a pane. */
  readonly small?: boolean;
}

/** Which source this is, and its headline as printed. */
export function ArticleHeadline({ article, look, row, level, small = false, ...marking }: ArticleHeadlineProps) {
  const Heading = `h${level}` as const;
  const size = small ? 'text-lg' : 'text-xl wide:text-2xl';
  return (
    <div className="grid gap-1">
      <p className="flex items-baseline gap-2 text-xs">
        <SourceBadge letter={article.letter} look={look} />
        <bdi className="font-semibold">{article.label}</bdi>
      </p>
      <Heading
        dir="auto"
        lang={langOf(article.language)}
        className={`max-w-[40ch] font-serif font-semibold text-balance ${size}`}
      >
        {row ? <MarkedRuns runs={row.runs} {...marking} /> : article.title}
      </Heading>
    </div>
  );
}
