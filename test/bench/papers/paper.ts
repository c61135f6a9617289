import type { Stretch } from '#model/stretch.ts';

import { fullDate } from './days.ts';
import type { PaperPlan } from './plan-papers.ts';

/** An article while it is being written: its text grows at the end. */
export interface Paper extends PaperPlan {
  text: string;
  /** The sentences of the paragraph that is being written. */
  paragraph: Stretch[];
  /** All sentences on which a claim rests. */
  readonly quoted: Stretch[];
  /** Paragraphs that feed no event, by their first words. */
  readonly unused: Stretch[];
}

/** A quotation as seeds have it. */
export type Quote = string | { readonly exact: string; readonly prefix: string };

const MOST_SENTENCES = 3;

/** A line at the top that says where and when it was printed. */
export function datelineOf({ town, published }: PaperPlan): string {
  return `${town}, ${fullDate(published)}`;
}

export function menuOf({ outlet }: PaperPlan): string {
  return `Home | River | Markets | Subscribe to ${outlet}`;
}

export function openPaper(plan: PaperPlan): Paper {
  const text = `${menuOf(plan)}\n${plan.headline}\n${datelineOf(plan)}\n`;
  return { ...plan, text, paragraph: [], quoted: [], unused: [] };
}

/** Ends the paragraph: the next sentence begins another. */
export function endParagraph(paper: Paper): void {
  if (paper.paragraph.length > 0) paper.text += '\n';
  paper.paragraph = [];
}

/** Writes a sentence to the end of an article; where it stands. */
export function writeSentence(paper: Paper, sentence: string): Stretch {
  if (paper.paragraph.length >= MOST_SENTENCES) endParagraph(paper);
  if (paper.paragraph.length > 0) paper.text += ' ';
  const start = paper.text.length;
  paper.text += sentence;
  const stretch = { start, end: paper.text.length };
  paper.paragraph.push(stretch);
  return stretch;
}

/** Where words stand within a stretch that has them. */
export function wordsIn({ text }: Paper, within: Stretch, words: string): Stretch {
  const start = text.indexOf(words, within.start);
  if (start < 0 || start + words.length > within.end) throw new Error(`"${words}" does not stand there.`);
  return { start, end: start + words.length };
}

/** Words as seeds quote them: with what stands before them where they come twice. */
export function quoteOf({ text }: Paper, { start, end }: Stretch): Quote {
  const exact = text.slice(start, end);
  for (let before = 0; ; before += 12) {
    const from = Math.max(0, start - before);
    const whole = text.slice(from, end);
    const isAlone = text.indexOf(whole) === from && !text.includes(whole, from + 1);
    if (isAlone || from === 0) return from === start ? exact : { exact, prefix: text.slice(from, start) };
  }
}
