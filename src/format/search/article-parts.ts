import type { BlockKind, Source } from '#model/corpus.ts';
import type { ArticlePart } from '#model/search/search-records.ts';
import type { Stretch } from '#model/stretch.ts';

/** The headings and paragraphs of an article; a dateline belongs to its paragraph. */
export function partsOf({ text, blocks }: Pick<Source, 'text' | 'blocks'>): readonly ArticlePart[] {
  const parts: ArticlePart[] = [];
  for (const { kind, start, end, paragraph } of blocks) {
    if (kind === 'furniture') continue;
    const last = parts.at(-1);
    const goesOn = last !== undefined && joins(last, kind, paragraph, text.slice(last.end, start));
    if (goesOn)
      parts[parts.length - 1] = {
        ...last,
        kind: kind === 'dateline' ? last.kind : kind,
        end,
        paragraph: paragraph ?? last.paragraph,
      };
    else parts.push({ kind, start, end, paragraph });
  }
  return parts;
}

/** Caption text glued into a paragraph divides it, and it is one all the same. */
function joins(last: ArticlePart, kind: BlockKind, paragraph: number | null, between: string): boolean {
  if (last.paragraph !== null && last.paragraph === paragraph) return true;
  const withDateline = [last.kind, kind].includes('dateline') && [last.kind, kind].includes('paragraph');
  return withDateline && !between.includes('\n');
}

/** What of an article is not read: furniture, and signs left in the text. */
export function leftOf({ blocks, markup }: Pick<Source, 'blocks' | 'markup'>): readonly Stretch[] {
  return [...blocks.filter(({ kind }) => kind === 'furniture'), ...markup]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
}
