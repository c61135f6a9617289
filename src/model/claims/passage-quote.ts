import { type MarkedText, paintedText } from '#model/claims/painted-words.ts';
import type { Article } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import type { Quote } from '#model/quote.ts';
import type { Stretch } from '#model/stretch.ts';

const CONTEXT_LENGTH = 32;

/** Whether a stretch lies within an article's text: a link may name any. */
export function hasStretch({ text }: Pick<Article, 'text'>, { start, end }: Stretch): boolean {
  return start >= 0 && start < end && end <= text.length;
}

/** A quotation as it is read, with what stands around it. */
export type PaintedQuote = Pick<Quote, 'exact' | 'prefix' | 'suffix'>;

/**
 * The words that a passage's id names in an article, with what stands around them, as they are
 * painted: another page need not have the signs of markup of this text. Null for an id of another
 * article or beyond its text.
 */
export function passageQuote(
  article: Pick<Article, 'id' | keyof MarkedText>,
  passage: string | null,
): PaintedQuote | null {
  const ref = passage === null ? null : parsePassageId(passage);
  if (!ref || ref.source !== article.id || !hasStretch(article, ref)) return null;
  const painted = (start: number, end: number) => paintedText(article, { start, end });
  return {
    exact: painted(ref.start, ref.end),
    prefix: painted(Math.max(0, ref.start - CONTEXT_LENGTH), ref.start),
    suffix: painted(ref.end, Math.min(article.text.length, ref.end + CONTEXT_LENGTH)),
  };
}
