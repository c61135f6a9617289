import type { Block, Stretch } from '#model/corpus.ts';
import type { Article } from '#model/details.ts';

/** A passage in its article: the rest of its paragraph, and the paragraphs before and after; empty where there is nothing. */
export interface WideContext {
  readonly earlier: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly later: string;
}

/** Reads the surroundings of a passage. Page furniture is passed over, and signs left in the text are not printed. */
export function wideContext(article: Pick<Article, 'text' | 'blocks' | 'markup'>, passage: Stretch): WideContext {
  const paragraphs = paragraphsOf(article.blocks);
  const own = paragraphs.filter(({ start, end }) => start < passage.end && end > passage.start);
  const first = own[0]?.start ?? passage.start;
  const last = own.at(-1)?.end ?? passage.end;
  const earlier = paragraphs.findLast(({ end }) => end <= first);
  const later = paragraphs.find(({ start }) => start >= last);
  const read = ({ start, end }: Stretch) => printed(article, { start, end });
  return {
    earlier: earlier ? read(earlier) : '',
    before: read({ start: Math.min(first, passage.start), end: passage.start }),
    words: read(passage),
    after: read({ start: passage.end, end: Math.max(last, passage.end) }),
    later: later ? read(later) : '',
  };
}

/** Whole paragraphs and headings, a dateline with the paragraph it begins. */
function paragraphsOf(blocks: readonly Block[]): readonly Stretch[] {
  const found: (Stretch & Pick<Block, 'kind' | 'paragraph'>)[] = [];
  for (const { kind, paragraph, start, end } of blocks) {
    if (kind === 'furniture') continue;
    const last = found.at(-1);
    const joins = last && (last.kind === 'dateline' ? kind === 'paragraph' : last.paragraph === paragraph && paragraph !== null);
    if (joins) found[found.length - 1] = { kind, paragraph, start: last.start, end };
    else found.push({ kind, paragraph, start, end });
  }
  return found;
}

function printed({ text, markup }: Pick<Article, 'text' | 'markup'>, { start, end }: Stretch): string {
  let from = start;
  let words = '';
  for (const sign of markup) {
    if (sign.end <= from || sign.start >= end) continue;
    words += text.slice(from, Math.max(from, sign.start));
    from = sign.end;
  }
  return words + text.slice(Math.min(from, end), end);
}
