import { CitedFact } from '#ui/CitedFact.tsx';
import { SourceBadge } from '#ui/SourceBadge.tsx';
import { sourceLook } from '#ui/source-look.ts';
import { FirstOf } from '#about/FirstOf.tsx';
import type { WordsHref } from '#about/hrefs.ts';
import { countOf } from '#base/count-of.ts';
import type { SourceHead } from '#model/chronology.ts';
import { inQuotes } from '#model/claims/quote-marks.ts';
import { printDay } from '#model/day.ts';
import type { AboutSource } from '#model/surveys/about.ts';

export interface ArticleFactsProps {
  readonly articles: readonly AboutSource[];
  readonly sources: readonly SourceHead[];
  readonly hrefOfSource: (id: string) => string;
  readonly hrefOfWords: WordsHref;
}

/** Each article: how its day is known, how much of it is quoted, and the hash of its text. */
export function ArticleFacts({ articles, ...shared }: ArticleFactsProps) {
  return (
    <FirstOf items={[...articles.entries()]} rest="more articles">
      {(some) => <ArticleList articles={some} {...shared} />}
    </FirstOf>
  );
}

type ArticleListProps = Omit<ArticleFactsProps, 'articles'> & {
  /** With their places among all. */
  readonly articles: readonly (readonly [place: number, article: AboutSource])[];
};

function ArticleList({ articles, sources, hrefOfSource, hrefOfWords }: ArticleListProps) {
  return (
    <ol>
      {articles.map(([place, article]) => {
        const head = sources[place];
        return head ? (
          <li
            key={article.id}
            className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-rule py-3 first:border-0 first:pt-0"
          >
            <SourceBadge letter={head.letter} look={sourceLook(place)} />
            <div className="grid gap-1">
              <h3 className="font-serif text-base leading-snug font-semibold">
                <a href={hrefOfSource(article.id)} className="no-underline hover:underline">
                  {head.label}
                </a>
              </h3>
              <p className="max-w-[62ch]">
                {article.published}
                {article.words ? (
                  <>
                    , by the words{' '}
                    <a href={hrefOfWords(article.words)} className="font-serif text-link">
                      {inQuotes(article.words.text)}
                    </a>
                  </>
                ) : null}
                . <span className="text-muted">{article.rule}</span>
              </p>
              {article.outside.map(({ says, publisher, url, seen }) => (
                <p key={url} className="max-w-[62ch] text-xs">
                  From outside: <CitedFact says={says} publisher={publisher} url={url} seen={printDay(seen)} />
                </p>
              ))}
              <p className="nums text-xs text-muted">
                {countOf(article.claims, 'claim')} about {countOf(article.events, 'event')}; quoted from{' '}
                {article.quoted} of {countOf(article.paragraphs, 'paragraph')}.
              </p>
              <p className="text-xs text-muted">
                {article.file}, SHA-256 <code className="wrap-anywhere">{article.sha256}</code>
              </p>
            </div>
          </li>
        ) : null;
      })}
    </ol>
  );
}
