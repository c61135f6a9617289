import type { Block, BlockKind } from '#model/corpus.ts';
import type { Stretch } from '#model/stretch.ts';

/** A stretch that an editor has marked as something other than body text. */
export interface MarkedStretch extends Stretch {
  readonly kind: Exclude<BlockKind, 'paragraph'>;
}

/**
 * The part of a stretch between two offsets without white space at its ends, or null when nothing
 * is left.
 */
function trimmed(text: string, start: number, end: number): Stretch | null {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

function linesOf(text: string): readonly Stretch[] {
  const lines: Stretch[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** What stands between blank lines. */
function stanzasOf(text: string): readonly Stretch[] {
  const stanzas: Stretch[] = [];
  let open = false;
  for (const line of linesOf(text)) {
    const blank = text.slice(line.start, line.end).trim() === '';
    const last = stanzas.at(-1);
    if (!blank && open && last) stanzas[stanzas.length - 1] = { start: last.start, end: line.end };
    else if (!blank) stanzas.push(line);
    open = !blank;
  }
  return stanzas;
}

/** What the stretches leave of `start` to `end`, white space trimmed; `stretches` are sorted. */
function gaps(text: string, { start, end }: Stretch, stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  for (const stretch of stretches) {
    const gap = trimmed(text, from, Math.min(stretch.start, end));
    if (gap && from < stretch.start) found.push(gap);
    from = Math.max(from, stretch.end);
  }
  const rest = from < end ? trimmed(text, from, end) : null;
  return rest ? [...found, rest] : found;
}

/**
 * Joins neighbours with nothing between them but markup and white space: signs inside a paragraph
 * do not divide it.
 */
function joinAcrossMarkup(body: readonly Stretch[], marked: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const part of body) {
    const previous = joined.at(-1);
    const divided = marked.some(({ start }) => previous && start >= previous.end && start < part.start);
    if (previous && !divided) joined[joined.length - 1] = { start: previous.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** What divides the paragraphs of an article. */
export type ParagraphDivision = 'lines' | 'blank-lines';

/**
 * Divides a text into blocks, each within one line, or within what stands between blank lines. What
 * is not marked and is no markup is body text, and what a line holds of it is one paragraph,
 * numbered from 1; a line with a caption glued into its middle gives two blocks of one number.
 * Marked stretches must not overlap.
 */
export function divideArticle(
  text: string,
  marked: readonly MarkedStretch[],
  markup: readonly Stretch[],
  division: ParagraphDivision = 'lines',
): readonly Block[] {
  const byStart = (a: Stretch, b: Stretch): number => a.start - b.start || a.end - b.end;
  const sortedMarked = marked.toSorted(byStart);
  const sortedAll = [...marked, ...markup].toSorted(byStart);
  const blocks: Block[] = [];
  let paragraph = 0;
  for (const line of division === 'lines' ? linesOf(text) : stanzasOf(text)) {
    const reaches = ({ start, end }: Stretch): boolean => start < line.end && end > line.start;
    const here = sortedMarked.filter(reaches);
    const fromMarked = here.flatMap(({ kind, start, end }): readonly Block[] => {
      const part = trimmed(text, Math.max(start, line.start), Math.min(end, line.end));
      return part ? [{ kind, ...part, paragraph: null }] : [];
    });
    const body = joinAcrossMarkup(gaps(text, line, sortedAll.filter(reaches)), here);
    if (body.length > 0) paragraph += 1;
    const fromBody = body.map((part): Block => ({ kind: 'paragraph', ...part, paragraph }));
    blocks.push(...[...fromMarked, ...fromBody].toSorted(byStart));
  }
  return blocks;
}
