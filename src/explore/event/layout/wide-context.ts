import { paintedWords } from '#model/claims/painted-words.ts';
import type { Block } from '#model/corpus.ts';
import type { Article } from '#model/details.ts';
import { type Stretch, touches } from '#model/stretch.ts';

/**
 * A passage in its article: the rest of its paragraph, and the paragraphs before and after; empty
 * where there is nothing.
 */
export interface WideContext {
  readonly earlier: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly later: string;
}

/**
 * Reads the surroundings of a passage. Page furniture is passed over, and signs left in the text
 * are not printed.
 */
export function wideContext(article: Pick<Article, 'text' | 'blocks' | 'markup'>, passage: Stretch): WideContext {
  const paragraphs = paragraphsOf(article.blocks);
  const own = paragraphs.filter((paragraph) => touches(paragraph, passage));
  const first = own[0]?.start ?? passage.start;
  const last = own.at(-1)?.end ?? passage.end;
  const earlier = paragraphs.findLast(({ end }) => end <= first);
  const later = paragraphs.find(({ start }) => start >= last);
  const read = (stretch: Stretch) => paintedWords(article, stretch);
  const before = { start: Math.min(first, passage.start), end: passage.start };
  const after = { start: passage.end, end: Math.max(last, passage.end) };
  return {
    earlier: earlier ? read(earlier) : '',
    before: read(before) + (/\s$/.test(article.text.slice(before.start, before.end)) ? ' ' : ''),
    words: read(passage),
    after: (/^\s/.test(article.text.slice(after.start, after.end)) ? ' ' : '') + read(after),
    later: later ? read(later) : '',
  };
}

/** Whole paragraphs and headings, a dateline with the paragraph it begins. */
function paragraphsOf(blocks: readonly Block[]): readonly Stretch[] {
  const found: (Stretch & Pick<Block, 'kind' | 'paragraph'>)[] = [];
  for (const { kind, paragraph, start, end } of blocks) {
    if (kind === 'furniture') continue;
    const last = found.at(-1);
    const joins =
      last && (last.kind === 'dateline' ? kind === 'paragraph' : last.paragraph === paragraph && paragraph !== null);
    if (joins) found[found.length - 1] = { kind, paragraph, start: last.start, end };
    else found.push({ kind, paragraph, start, end });
  }
  return found;
}
