import type { Block } from '#model/corpus.ts';
import type { Stretch } from '#model/stretch.ts';

/**
 * Blocks that are read as one: a dateline with its paragraph, or the parts of a paragraph around
 * signs left in the text.
 */
export interface RawRow extends Stretch {
  readonly kind: Block['kind'];
  /** The number of its body paragraph, if it is one. */
  readonly paragraph: number | null;
  readonly datelines: readonly Stretch[];
}

/**
 * Groups blocks, in text order, into rows. What lies between two blocks of one row belongs to the
 * row.
 */
export function gatherRows(text: string, blocks: readonly Block[]): readonly RawRow[] {
  const rows: RawRow[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    const joined = last && !text.slice(last.end, block.start).includes('\n') ? join(last, block) : null;
    if (joined) rows[rows.length - 1] = joined;
    else rows.push(begin(block));
  }
  return rows;
}

function begin({ kind, start, end, paragraph }: Block): RawRow {
  return { kind, start, end, paragraph, datelines: kind === 'dateline' ? [{ start, end }] : [] };
}

function join(row: RawRow, block: Block): RawRow | null {
  if (row.kind === 'dateline' && block.kind === 'paragraph') {
    return { ...row, kind: 'paragraph', end: block.end, paragraph: block.paragraph };
  }
  if (row.kind === 'paragraph' && block.kind === 'dateline') {
    return { ...row, end: block.end, datelines: [...row.datelines, { start: block.start, end: block.end }] };
  }
  return row.kind === block.kind && row.paragraph === block.paragraph ? { ...row, end: block.end } : null;
}
