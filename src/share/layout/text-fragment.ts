import type { PaintedQuote } from '#model/claims/passage-quote.ts';

/** Longer quotations, and those over several lines, are named by their first and last words. */
const MOST_CHARACTERS = 120;
const END_WORDS = 5;
const CONTEXT_WORDS = 3;

/**
 * The directive that leads a browser to a quotation on a page:
 * `:~:text=[prefix-,]start[,end][,-suffix]`. It is made of whole words only, and what it names as
 * one stretch lies within one line, since it is matched within one block of the page.
 */
export function textFragment({ exact, prefix, suffix }: PaintedQuote): string {
  const lines = exact
    .split('\n')
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const [first = []] = lines;
  const last = lines.at(-1) ?? first;
  const isWhole = lines.length <= 1 && (exact.length <= MOST_CHARACTERS || first.length <= 2 * END_WORDS);
  const parts = (isWhole ? [first] : [first.slice(0, END_WORDS), last.slice(-END_WORDS)]).map(encode);
  const before = wordsBefore(prefix);
  const after = wordsAfter(suffix);
  if (before.length > 0) parts.unshift(`${encode(before)}-`);
  if (after.length > 0) parts.push(`-${encode(after)}`);
  return `:~:text=${parts.join(',')}`;
}

/**
 * `address` down to a quotation on it; null if it does not lead to the web: an address in the data
 * could be anything.
 */
export function originalAddress(address: string, quoted: PaintedQuote | null): string | null {
  if (!/^https?:\/\/[^\s/]/i.test(address)) return null;
  if (quoted === null) return address;
  return address + (address.includes('#') ? '' : '#') + textFragment(quoted);
}

/**
 * The last words before a quotation in its line. Where the prefix does not reach the line's
 * beginning its first word may be cut, and is left out.
 */
function wordsBefore(prefix: string): readonly string[] {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const words = wordsIn(line);
  return (line.length === prefix.length ? words.slice(1) : words).slice(-CONTEXT_WORDS);
}

function wordsAfter(suffix: string): readonly string[] {
  const [line = ''] = suffix.split('\n', 1);
  const words = wordsIn(line);
  return (line.length === suffix.length ? words.slice(0, -1) : words).slice(0, CONTEXT_WORDS);
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/**
 * Hyphens, commas and ampersands part a directive, so that they are written in percent;
 * `encodeURIComponent` leaves the hyphen.
 */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
