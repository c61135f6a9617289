import { type Article, placeIn } from '#pipeline/quotes/article.ts';
import { quoteForYaml } from '#pipeline/report/unseen.ts';

/** Occurrences that a message lists. */
const LISTED = 6;

/** Units of context shown around an occurrence. */
const SHOWN = 24;

/** Each occurrence with its place and some of what surrounds it, a line for each. */
export function listInContext(article: Article, starts: readonly number[], exact: string): readonly string[] {
  const listed = starts.slice(0, LISTED).map((start) => {
    const end = Math.min(start + exact.length, start + 4 * SHOWN);
    const { start: from, end: to } = article.graphemes.widen({
      start: Math.max(0, start - SHOWN),
      end: Math.min(article.text.length, end + SHOWN),
    });
    return `${placeIn(article, start)}  ${quoteForYaml(article.text.slice(from, to))}`;
  });
  return starts.length > LISTED ? [...listed, `and ${starts.length - LISTED} more`] : listed;
}
