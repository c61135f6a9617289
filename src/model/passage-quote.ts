import type { Article } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import type { Quote } from '#model/when.ts';

const CONTEXT_LENGTH = 32;

/** The words that a passage's id names in an article, with what stands around them; null for an id of another article or beyond its text. */
export function passageQuote({ id, text }: Pick<Article, 'id' | 'text'>, passage: string | null): Quote | null {
  const ref = passage === null ? null : parsePassageId(passage);
  if (!ref || ref.source !== id || ref.end > text.length) return null;
  const { source, start, end } = ref;
  return {
    source,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
  };
}
