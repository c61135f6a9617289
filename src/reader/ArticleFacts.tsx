import type { ReactNode } from 'react';
import { paintedWords } from '#model/claims/painted-words.ts';
import { countOf } from '#base/count-of.ts';
import { printDay } from '#model/day.ts';
import type { Article } from '#model/details.ts';
import { printPublished } from '#reader/layout/print-published.ts';
import { CitedFact } from '#ui/CitedFact.tsx';
import { langOf } from '#ui/lang.ts';

export interface ArticleFactsProps {
  readonly article: Article;
  /** Its address on the web, down to the open passage; null where it has none that leads there. */
  readonly originalHref: string | null;
}

/**
 * What is known of an article, and how: outlet, agency, day of publication, address, and the hash
 * that proves the text.
 */
export function ArticleFacts({ article, originalHref }: ArticleFactsProps) {
  const { outlet, credit, published, sha256, editions } = article;
  const told = published.outside;
  const others = article.outside.filter(({ url, says }) => url !== told?.url || says !== told.says);
  return (
    <dl className="grid max-w-[34rem] grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-xs">
      <Fact name="Outlet">
        <bdi>{outlet ?? 'No outlet printed'}</bdi>
      </Fact>
      <Fact name="Credit">
        <bdi>{credit ?? 'No agency credited'}</bdi>
      </Fact>
      <Fact name="Published">
        {printPublished(published) ?? 'No publication day printed'}
        {published.words && (
          <>
            {' '}
            (“<bdi lang={langOf(article.language)}>{paintedWords(article, published.words)}</bdi>”)
          </>
        )}
        . <bdi className="text-muted">{published.rule}</bdi>
        {published.outside && (
          <>
            {' '}
            <CitedFact {...published.outside} seen={printDay(published.outside.seen)} />
          </>
        )}
      </Fact>
      <Fact name="Address">
        <OriginalAddress url={article.url} href={originalHref} />
      </Fact>
      {others.length > 0 && (
        <Fact name="From outside">
          <ul className="grid gap-1">
            {others.map((fact) => (
              <li key={`${fact.url} ${fact.says}`}>
                <CitedFact {...fact} seen={printDay(fact.seen)} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name="SHA-256">
        <details>
          <summary className="w-fit cursor-pointer hover:text-accent">
            <code className="nums">{sha256.slice(0, 12)}…</code> of the text’s bytes
          </summary>
          <code className="nums wrap-anywhere">{sha256}</code>
        </details>
      </Fact>
      {editions.length > 0 && (
        <Fact name="Corrected">
          {countOf(editions.length, 'earlier edition')}:{' '}
          <code className="nums">{editions.map(({ name }) => name).join(', ')}</code>.{' '}
          <span className="text-muted">Older links lead to their words where these still stand.</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function OriginalAddress({ url, href }: { readonly url: string | null; readonly href: string | null }) {
  if (url === null) return 'No address printed';
  if (href === null) return <span className="wrap-anywhere">{url}</span>;
  return (
    <a href={href} rel="noopener external" className="text-link wrap-anywhere">
      {url}
    </a>
  );
}
