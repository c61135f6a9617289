import { createHash } from 'node:crypto';

import type { Block, Passage, Source } from '#model/corpus.ts';
import { PLAIN_DAYS } from '#model/date-end.ts';
import { type Day, isoFromDay } from '#model/day.ts';
import { passageId } from '#model/id.ts';

const PARAGRAPHS = 24;
const SENTENCES = 3;
const CONTEXT = 32;

const LETTERS = 'ABCDE';

/** An invented article and its sentences as passages. */
export interface BenchArticle {
  readonly source: Source;
  readonly passages: readonly Passage[];
}

function sentence(letter: string, paragraph: number, number: number): string {
  return `In report ${letter}${paragraph}-${number} the harbour office said that ${7 + paragraph * number} lorries had crossed the river by noon.`;
}

/**
 * Article number `index`, published on a day: a headline and some seventy sentences, no two alike.
 */
export function writeArticle(index: number, published: Day): BenchArticle {
  const letter = LETTERS[index] ?? '?';
  const id = `report-${letter.toLowerCase()}`;
  const title = `Report ${letter} on the river crossings`;
  const blocks: Block[] = [{ kind: 'headline', start: 0, end: title.length, paragraph: null }];
  const places: { readonly start: number; readonly end: number }[] = [];
  let text = `${title}\n`;
  for (let paragraph = 1; paragraph <= PARAGRAPHS; paragraph += 1) {
    const start = text.length;
    for (let number = 1; number <= SENTENCES; number += 1) {
      const begin = number === 1 ? start : text.length + 1;
      text += `${number === 1 ? '' : ' '}${sentence(letter, paragraph, number)}`;
      places.push({ start: begin, end: text.length });
    }
    blocks.push({ kind: 'paragraph', start, end: text.length, paragraph });
    text += '\n';
  }
  return {
    source: {
      id,
      file: `${id}.txt`,
      letter,
      label: `Report ${letter}`,
      title,
      outlet: `Office ${letter}`,
      credit: null,
      party: null,
      url: null,
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      editions: [],
      published: {
        edtf: isoFromDay(published),
        earliest: published,
        latest: published,
        ends: PLAIN_DAYS,
        certainty: 'printed',
        words: null,
        rule: 'Invented.',
        outside: null,
      },
      outside: [],
      text,
      blocks,
      markup: [],
      otherLanguages: [],
      unused: [],
    },
    passages: places.map(({ start, end }) => ({
      id: passageId({ source: id, start, end }),
      source: id,
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
      start,
      end,
    })),
  };
}
