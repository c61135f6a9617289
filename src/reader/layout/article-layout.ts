import type { Article, MarkedPassage } from '#model/details.ts';
import { passageId } from '#model/id.ts';
import { type Stretch, touches } from '#model/stretch.ts';
import { gatherRows, type RawRow } from '#reader/layout/rows.ts';
import { cutRuns, nothingSeen, type Run } from '#reader/layout/runs.ts';

/** An event that a row feeds, with the first of its passages there. */
export interface Chip {
  readonly event: string;
  readonly title: string;
  readonly passage: string;
}

/** A heading or a paragraph. */
export interface TextRow extends Stretch {
  readonly type: 'text';
  readonly kind: RawRow['kind'];
  /**
   * Set on the first row of a body paragraph only: caption text glued into a paragraph divides it.
   */
  readonly paragraph: number | null;
  readonly runs: readonly Run[];
  /** The distinct events whose passages touch the row, in the order of these passages. */
  readonly chips: readonly Chip[];
}

/** Page furniture in a row: shown folded. */
export interface Fold extends Stretch {
  readonly type: 'fold';
  readonly rows: readonly TextRow[];
}

export interface ArticleLayout {
  /** The first headline, taken out of `rows`; null when the text has none. */
  readonly headline: TextRow | null;
  readonly rows: readonly (TextRow | Fold)[];
}

/**
 * An article as rows of flat runs, in text order. `chosen` is a stretch that a link names and no
 * passage is: it is marked like one and leads nowhere.
 */
export function layoutArticle(article: Article, chosen: Stretch | null = null): ArticleLayout {
  const passages = chosen ? withChosen(article, chosen) : article.passages;
  const seen = nothingSeen();
  const numbered = new Set<number>();
  let headline: TextRow | null = null;
  const rows: (TextRow | Fold)[] = [];

  for (const raw of gatherRows(article.text, article.blocks)) {
    const inRow = passages.filter((passage) => touches(passage, raw));
    const runs = cutRuns(article, raw, inRow, raw.datelines, seen);
    const paragraph = raw.paragraph !== null && !numbered.has(raw.paragraph) ? raw.paragraph : null;
    if (paragraph !== null) numbered.add(paragraph);
    const { kind, start, end } = raw;
    const row: TextRow = { type: 'text', kind, start, end, paragraph, runs, chips: chipsOf(inRow) };
    const last = rows.at(-1);
    if (kind === 'headline' && !headline) headline = row;
    else if (kind !== 'furniture') rows.push(row);
    else if (last?.type === 'fold') rows[rows.length - 1] = { ...last, end, rows: [...last.rows, row] };
    else rows.push({ type: 'fold', start, end, rows: [row] });
  }
  return { headline, rows };
}

/** Inserts the stretch at its place among the passages: by start, longer first. */
function withChosen(article: Article, { start, end }: Stretch): readonly MarkedPassage[] {
  const mark: MarkedPassage = { id: passageId({ source: article.id, start, end }), start, end, uses: [] };
  return [...article.passages, mark].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function chipsOf(passages: readonly MarkedPassage[]): readonly Chip[] {
  const chips = new Map<string, Chip>();
  for (const { id, uses } of passages) {
    for (const { event, title } of uses) {
      if (!chips.has(event)) chips.set(event, { event, title, passage: id });
    }
  }
  return [...chips.values()];
}
