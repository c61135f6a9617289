import type { Stretch } from '#model/corpus.ts';
import type { Article } from '#model/details.ts';
import { parsePassageId } from '#model/id.ts';
import type { Quote } from '#model/when.ts';

const CONTEXT_LENGTH = 32;

/** Whether a stretch lies within an article's text: a link may name any. */
export function hasStretch({ text }: Pick<Article, 'text'>, { start, end }: Stretch): boolean {
  return start >= 0 && start < end && end <= text.length;
}

/** The words that a passage's id names in an article, with what stands around them; null for an id of another article or beyond its text. */
export function passageQuote({ id, text }: Pick<Article, 'id' | 'text'>, passage: string | null): Quote | null {
  const ref = passage === null ? null : parsePassageId(passage);
  if (!ref || ref.source !== id || !hasStretch({ text }, ref)) return null;
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
