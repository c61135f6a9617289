import type { Block, BlockKind } from '#model/corpus.ts';
import type { Stretch } from '#model/stretch.ts';
import { day } from '#model/day.ts';
import type { Article, MarkedPassage } from '#model/details.ts';

/** A passage as `[words, ...events]`; the words are looked up in the text. */
type PassageOf = readonly [words: string, ...events: string[]];

export interface ArticleOptions {
  readonly passages?: readonly PassageOf[];
  /** Words that are no body text, by what they are. */
  readonly kinds?: Readonly<Record<string, Exclude<BlockKind, 'paragraph'>>>;
  /** Signs left in the text, wherever they occur. */
  readonly signs?: string;
  readonly unused?: Article['unused'];
  readonly url?: string | null;
}

/** An article for a test: each line of `text` is a paragraph, unless `kinds` says otherwise. Its id is `src`. */
export function articleOf(
  text: string,
  { passages = [], kinds = {}, signs, unused = [], url = null }: ArticleOptions = {},
): Article {
  const others = Object.entries(kinds).map(([words, kind]) => ({ kind, ...stretchOf(text, words) }));
  return {
    id: 'src',
    file: 'src.txt',
    letter: 'A',
    label: 'Agency, 4 Oct',
    title: 'The title on record',
    outlet: null,
    credit: 'Agency',
    url,
    sha256: '0123456789abcdef'.repeat(4),
    published: {
      edtf: '2015-10-10/2015-10-11',
      earliest: day(16_718),
      latest: day(16_719),
      certainty: 'inferred',
      words: null,
      rule: 'Follows from the text.',
    },
    text,
    blocks: blocksOf(text, others),
    markup: signs
      ? [...text.matchAll(new RegExp(signs, 'g'))].map(({ index }) => ({ start: index, end: index + 2 }))
      : [],
    unused,
    passages: passages
      .map(([words, ...events]) => passageOf(stretchOf(text, words), events))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  };
}

export function passageOf({ start, end }: Stretch, events: readonly string[]): MarkedPassage {
  return {
    id: `src:t${start}-${end}`,
    start,
    end,
    uses: events.map((event) => ({ event, title: `Title of ${event}`, claim: `${event}-claim` })),
  };
}

function stretchOf(text: string, words: string): Stretch {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text of this test`);
  return { start, end: start + words.length };
}

/** Cuts each line at the stretches that are something else; the rest of the line is one paragraph. */
function blocksOf(text: string, others: readonly (Stretch & { readonly kind: BlockKind })[]): readonly Block[] {
  const blocks: Block[] = [];
  let lineStart = 0;
  let paragraph = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    const here = others
      .filter(({ start, end }) => start >= lineStart && end <= lineEnd)
      .toSorted((a, b) => a.start - b.start);
    const body: Block[] = [];
    let from = lineStart;
    for (const { start, end } of [...here, { start: lineEnd, end: lineEnd }]) {
      if (text.slice(from, start).trim() !== '')
        body.push({ kind: 'paragraph', start: from, end: start, paragraph: paragraph + 1 });
      from = end;
    }
    if (body.length > 0) paragraph += 1;
    blocks.push(
      ...[...body, ...here.map(({ kind, start, end }) => ({ kind, start, end, paragraph: null }))].toSorted(
        (a, b) => a.start - b.start,
      ),
    );
    lineStart = lineEnd + 1;
  }
  return blocks;
}
