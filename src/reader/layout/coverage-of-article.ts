import type { Article } from '#model/details.ts';
import { touches } from '#model/stretch.ts';

/** A body paragraph that feeds no event. */
interface UnusedParagraph {
  readonly paragraph: number;
  /** How it begins, to find it by. */
  readonly opening: string;
  /** Null: the corpus states none. */
  readonly reason: string | null;
}

export interface ArticleCoverage {
  readonly paragraphs: number;
  /** How many of them a passage touches. */
  readonly fed: number;
  readonly unused: readonly UnusedParagraph[];
  /** Distinct events that rest on this article. */
  readonly events: number;
}

const OPENING_LENGTH = 60;

export function coverageOfArticle(article: Article): ArticleCoverage {
  const reasons = new Map(article.unused.map(({ paragraph, reason }) => [paragraph, reason]));
  const openings = new Map<number, string>();
  const fed = new Set<number>();
  for (const block of article.blocks) {
    const { paragraph, start, end } = block;
    if (paragraph === null) continue;
    if (!openings.has(paragraph)) openings.set(paragraph, openingOf(article.text.slice(start, end)));
    if (article.passages.some((passage) => touches(passage, block))) fed.add(paragraph);
  }
  const unused = [...openings]
    .filter(([paragraph]) => !fed.has(paragraph))
    .map(([paragraph, opening]) => ({ paragraph, opening, reason: reasons.get(paragraph) ?? null }));
  const events = new Set(article.passages.flatMap(({ uses }) => uses.map(({ event }) => event))).size;
  return { paragraphs: openings.size, fed: fed.size, unused, events };
}

/** The first words, cut at a space. */
function openingOf(text: string): string {
  const whole = text.trim();
  if (whole.length <= OPENING_LENGTH) return whole;
  const cut = whole.lastIndexOf(' ', OPENING_LENGTH);
  return `${whole.slice(0, cut > 0 ? cut : OPENING_LENGTH)} …`;
}
