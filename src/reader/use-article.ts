import { type RefObject, useMemo } from 'react';
import { findWords, type Term, type WordHit } from '#model/claims/wording.ts';
import { litIn } from '#model/search/terms/lit-words.ts';
import type { Term as SearchTerm } from '#model/search/terms/query.ts';
import type { Stretch } from '#model/stretch.ts';
import { allLit } from '#reader/layout/all-lit.ts';
import type { Article } from '#model/details.ts';
import type { Lost } from '#model/editions/standing.ts';
import { type Anchors, anchorsOf } from '#reader/layout/anchors.ts';
import { type ArticleLayout, layoutArticle } from '#reader/layout/article-layout.ts';
import { type Chosen, chosenIn } from '#reader/layout/chosen-stretch.ts';
import { type ArticleCoverage, coverageOfArticle } from '#reader/layout/coverage-of-article.ts';
import { nearPassages } from '#reader/layout/near-passages.ts';
import { nearRows } from '#reader/layout/near-rows.ts';
import { useScrollToPassage } from '#reader/use-scroll-to-passage.ts';
import { useWholePassages } from '#reader/use-whole-passages.ts';
import { useWordsInLinks } from '#reader/use-words-in-links.ts';
import { useAnswers } from '#ui/use-answers.ts';

/** What decides how an article is read, in full or in a pane. */
export interface ReadingProps {
  readonly article: Article;
  /** The passage that is open, by id. */
  readonly currentPassage: string | null;
  /** Why a link to this article opens no passage of it; null where it does, or names none. */
  readonly lost: Lost | null;
  /**
   * What asked for that passage, a new object each time: then the page, too, may be moved to bring
   * it into view. Null: nothing did.
   */
  readonly asked: object | null;
  readonly terms: readonly Term[];
  /** The term whose words are lit, by id. */
  readonly litTerm: string | null;
  /** What a search looks for: lit, too. */
  readonly found: readonly SearchTerm[];
}

export interface ReadArticle {
  readonly layout: ArticleLayout;
  /** Whether the text goes on after the last row. */
  readonly goesOn: boolean;
  readonly chosen: Chosen;
  readonly anchors: Anchors;
  readonly coverage: ArticleCoverage;
  /** Body paragraphs that feed no event, each with the reason if one is given. */
  readonly unused: ReadonlyMap<number, string | null>;
  readonly hits: readonly WordHit[];
  /** These, and the words that a search has found: in order, without overlap. */
  readonly litWords: readonly Stretch[];
}

const NONE: readonly WordHit[] = [];

/**
 * An article laid out, with its open passage brought into view. It is whole; on a page that is
 * about something else, until that answers, a long text goes to some way beyond the open passage,
 * and marks stand near that one: then a built page is no heavier than what it is read for.
 */
export function useArticle(
  root: RefObject<HTMLElement | null>,
  { article, currentPassage, asked, terms, litTerm, found }: Omit<ReadingProps, 'lost'>,
  parts: 'all' | 'near',
): ReadArticle {
  const answers = useAnswers();
  const whole = answers || parts === 'all';
  const marked = useMemo(
    () => (whole ? article : nearPassages(article, currentPassage)),
    [whole, article, currentPassage],
  );
  const chosen = useMemo(() => chosenIn(article, currentPassage), [article, currentPassage]);
  const words = chosen.type === 'words' ? chosen.stretch : null;
  const all = useMemo(() => layoutArticle(marked, words), [marked, words]);
  const layout = whole ? all : nearRows(all, chosen.type === 'passage' ? chosen.passage : words);
  const anchors = useMemo(() => anchorsOf(article, words), [article, words]);
  const coverage = useMemo(() => coverageOfArticle(article), [article]);
  const unused = useMemo(
    () => new Map(coverage.unused.map(({ paragraph, reason }) => [paragraph, reason])),
    [coverage],
  );
  const term = terms.find(({ id }) => id === litTerm);
  const hits = useMemo(() => (term ? findWords(article.text, term.words) : NONE), [article, term]);
  const litWords = useMemo(() => allLit(hits, litIn(article.text, found, article.markup)), [article, hits, found]);
  useScrollToPassage(root, article.id, chosen, asked);
  useWholePassages(root);
  useWordsInLinks(root);
  return { layout, goesOn: layout !== all, chosen, anchors, coverage, unused, hits, litWords };
}
