import type { Passage } from '#model/corpus.ts';

/**
 * What stands right before and after a passage in its sentence, to be printed against it as it is.
 */
export interface NearContext {
  readonly before: string;
  readonly after: string;
}

const SENTENCE_END = /[.!?]["”’)]*\s/g;
const ENDS_SENTENCE = /[.!?:]["”’)]*\s*$/;
const FIRST_END = /[.!?]["”’)]*(?=\s|$)/;

/**
 * The rest of the sentence around a passage, as far as its prefix and suffix reach, cut at words;
 * empty where the passage begins or ends one. It never reaches into another line.
 */
export function nearContext({ prefix, exact, suffix }: Pick<Passage, 'prefix' | 'exact' | 'suffix'>): NearContext {
  return { before: before(prefix), after: ENDS_SENTENCE.test(exact) ? '' : after(suffix) };
}

function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const ends = [...line.matchAll(SENTENCE_END)].at(-1);
  const begun = ends ? line.slice(ends.index + ends[0].length) : line;
  if (begun.trim() === '') return '';
  const isWhole = ends !== undefined || line.length < prefix.length;
  return isWhole ? begun : `… ${begun.slice(begun.search(/\s/) + 1)}`;
}

function after(suffix: string): string {
  const [line = ''] = suffix.split('\n', 1);
  const end = FIRST_END.exec(line);
  if (end) return line.slice(0, end.index + end[0].length);
  if (line.trim() === '') return '';
  const cut = line.search(/\s\S*$/);
  return line.length < suffix.length ? line.trimEnd() : `${line.slice(0, Math.max(0, cut))} …`;
}
