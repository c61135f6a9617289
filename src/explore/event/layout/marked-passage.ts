import { nearContext } from '#explore/event/layout/near-context.ts';
import { quoteMarks } from '#model/claims/quote-marks.ts';
import type { Passage } from '#model/corpus.ts';

/** A quotation in its sentence, with the marks that it is printed in. */
export interface MarkedPassage {
  /** What the text has first, if that is an opening mark: before `before`, else before `exact`. */
  readonly own: string;
  /** The rest of the sentence before the words; null: there is nothing, and no mark either. */
  readonly before: string | null;
  readonly exact: string;
  readonly after: string;
  /** Marks of ours before all and after all. */
  readonly opens: string;
  readonly closes: string;
}

/**
 * The words of a passage and what stands around them, in one pair of quotation marks: the text's
 * own where its sentence begins with one, so that words from within a quotation have no second
 * mark before them; else ours. Ours also close what stays open.
 */
export function markedPassage(passage: Pick<Passage, 'prefix' | 'exact' | 'suffix'>): MarkedPassage {
  const { before, after } = nearContext(passage);
  const { exact } = passage;
  const { opens, closes, leads, doubles } = quoteMarks(`${before}${exact}${after}`);
  const all = { after, own: '', before: before === '' ? null : before, exact };
  if (!leads) {
    const [left, right] = doubles ? ['‘', '’'] : ['“', '”'];
    return { ...all, opens: left, closes: `${closes}${right}` };
  }
  if (opens !== '') return { ...all, opens, closes };
  const own = before === '' ? exact.slice(0, 1) : before.slice(0, 1);
  return before === ''
    ? { ...all, own, exact: exact.slice(1), opens, closes }
    : { ...all, own, before: before.slice(1), opens, closes };
}
