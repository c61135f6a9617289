import { at } from '#base/at.ts';
import type { Article, MarkedPassage, PassageUse } from '#model/details.ts';
import type { Language } from '#model/language.ts';
import { contains, lengthOf, type Stretch, touches } from '#model/stretch.ts';

/** A stretch of one row that every passage covers wholly or not at all. Painted as one element. */
export interface Run extends Stretch {
  readonly text: string;
  /** Signs left in the text: counted by offsets, not painted. */
  readonly hidden: boolean;
  readonly dateline: boolean;
  /** Where it is another one than the article's. */
  readonly language: Language | null;
  /** The passages that contain it, in the article's order. */
  readonly passages: readonly MarkedPassage[];
  /** Of these, those that are painted for the first time here: the run carries their fragments. */
  readonly starts: readonly MarkedPassage[];
  /** Where a click leads: the first use of its shortest passage. */
  readonly link: { readonly use: PassageUse; readonly passage: MarkedPassage } | null;
  /** The first run that leads by this passage: the one stop of the Tab key among them. */
  readonly leads: boolean;
}

/** Passages that were painted, or led somewhere, in an earlier row of the same article. */
export interface Seen {
  readonly painted: Set<MarkedPassage>;
  readonly linked: Set<MarkedPassage>;
}

export function nothingSeen(): Seen {
  return { painted: new Set(), linked: new Set() };
}

/** What of an article its rows are cut from. */
type Printed = Pick<Article, 'text' | 'markup' | 'otherLanguages'>;

/**
 * Cuts `row` at every edge of a passage, a sign, a dateline or another language. The runs cover the
 * row without gap or overlap, and there are at most two more of them than edges. `passages` may
 * overlap, nest, repeat a stretch and reach beyond the row. Adds to `seen`: call it row by row in
 * text order.
 */
export function cutRuns(
  article: Printed,
  row: Stretch,
  passages: readonly MarkedPassage[],
  datelines: readonly Stretch[],
  seen: Seen,
): readonly Run[] {
  const inRow = passages.filter((passage) => touches(passage, row));
  const signs = article.markup.filter((sign) => touches(sign, row));
  const edges = cutEdges(row, [...inRow, ...signs, ...datelines, ...article.otherLanguages]);
  const runs: Run[] = [];
  for (const [index, end] of edges.slice(1).entries()) {
    const run = { start: at(edges, index), end };
    runs.push(describeRun(article, run, inRow, datelines, seen));
  }
  return runs;
}

function cutEdges(row: Stretch, stretches: readonly Stretch[]): readonly number[] {
  const edges = new Set([row.start, row.end]);
  for (const { start, end } of stretches) {
    if (start > row.start && start < row.end) edges.add(start);
    if (end > row.start && end < row.end) edges.add(end);
  }
  return [...edges].toSorted((a, b) => a - b);
}

function describeRun(
  { text, markup, otherLanguages }: Printed,
  run: Stretch,
  inRow: readonly MarkedPassage[],
  datelines: readonly Stretch[],
  seen: Seen,
): Run {
  const hidden = markup.some((sign) => contains(sign, run));
  const passages = inRow.filter((passage) => contains(passage, run));
  const starts = hidden ? [] : passages.filter((passage) => !seen.painted.has(passage));
  for (const passage of starts) seen.painted.add(passage);
  const link = hidden ? null : linkOf(passages);
  const leads = link !== null && !seen.linked.has(link.passage);
  if (link) seen.linked.add(link.passage);
  return {
    ...run,
    text: text.slice(run.start, run.end),
    hidden,
    dateline: datelines.some((dateline) => contains(dateline, run)),
    language: otherLanguages.find((stretch) => contains(stretch, run))?.language ?? null,
    passages,
    starts,
    link,
    leads,
  };
}

function linkOf(passages: readonly MarkedPassage[]): Run['link'] {
  let best: Run['link'] = null;
  for (const passage of passages) {
    const use = passage.uses[0];
    if (use && (!best || lengthOf(passage) < lengthOf(best.passage))) best = { use, passage };
  }
  return best;
}
