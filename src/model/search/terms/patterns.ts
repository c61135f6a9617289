import { countMatches } from '#base/count-matches.ts';
import type { Lexicon, Word } from '#model/search/words/lexicon.ts';
import type { Term } from '#model/search/terms/query.ts';

/** Words that stand next to each other, each one of several. */
export interface Pattern {
  readonly steps: readonly ReadonlySet<number>[];
  /** A hyphen joins each but the first to the one before. */
  readonly joined: boolean;
  /** Nothing of it is only the beginning of a word. */
  readonly whole: boolean;
  /** What comes next begins so, folded and without spaces. */
  readonly cut: string;
}

/** Fewer letters than these are no beginning of a word. */
const LEAST_BEGINNING = 2;
/** Each of two words that may be written as one has so many letters, or a hyphen between them. */
const LEAST_PART = 3;

const LETTERS = /\p{L}/gu;
const DIGITS = /^\d+$/;
/** Words of this script have their endings on them. */
const HANGUL = /\p{sc=Hang}/u;

/**
 * The ways in which a lexicon writes a term: its words next to each other, as one (`airstrikes` for
 * `air-strikes`), or as two (`air strikes` for `airstrikes`, `1 631` for `1631`). A phrase has but
 * the first.
 */
export function patternsOf(term: Term, lexicon: Lexicon): readonly Pattern[] {
  const { words, phrase, cut } = term;
  const exact = words.map((word) => new Set(lexicon.idsOf(word)));
  const patterns: Pattern[] = [{ steps: exact, joined: false, whole: true, cut }];
  if (phrase) return withWords(patterns);
  const last = words.at(-1);
  const one: Word = { text: words.map(({ text }) => text).join(''), capital: words.every(({ capital }) => capital) };
  if (last && (term.open || HANGUL.test(last.text)) && mayBegin(one))
    patterns.push(begun(exact.slice(0, -1), lexicon.beginning(last.text)));
  if (words.length > 1) {
    patterns.push({ steps: [new Set(lexicon.idsOf(one))], joined: false, whole: true, cut: '' });
    if (term.open && mayBegin(one)) patterns.push(begun([], lexicon.beginning(one.text)));
  } else if (!one.capital) patterns.push(...inParts(one.text, term.open, lexicon));
  return withWords(patterns);
}

/** Two words that are typed apart and printed as one. */
export function joinedPattern({ words: [first] }: Term, { words: [second], open }: Term, lexicon: Lexicon): Pattern[] {
  if (!first || !second) return [];
  const one = { text: first.text + second.text, capital: false };
  const whole: Pattern = { steps: [new Set(lexicon.idsOf(one))], joined: false, whole: true, cut: '' };
  return withWords(open && mayBegin(one) ? [whole, begun([], lexicon.beginning(one.text))] : [whole]);
}

/** Whether two terms are each one word, so that they may be printed as one. */
export function areTwoWords(first: Term, second: Term): boolean {
  return [first, second].every(({ words, phrase, not }) => words.length === 1 && !phrase && !not);
}

function begun(before: readonly ReadonlySet<number>[], last: readonly number[]): Pattern {
  return { steps: [...before, new Set(last)], joined: false, whole: false, cut: '' };
}

function mayBegin({ text, capital }: Word): boolean {
  return !capital && countMatches(text, LETTERS) >= LEAST_BEGINNING;
}

function inParts(text: string, open: boolean, lexicon: Lexicon): Pattern[] {
  const plain = (part: string) => new Set(lexicon.idsOf({ text: part, capital: false }));
  if (DIGITS.test(text)) {
    const groups = text.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
    return groups.length > 1 ? [{ steps: groups.map(plain), joined: false, whole: true, cut: '' }] : [];
  }
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => {
    const [first, last] = [text.slice(0, index + 1), text.slice(index + 1)];
    const edge = isEdge(text, index);
    const loose = edge || [first, last].every((part) => part.length >= LEAST_PART && !/\d/.test(part));
    const whole: Pattern = { steps: [plain(first), plain(last)], joined: !loose, whole: true, cut: '' };
    return edge && open ? [whole, begun([plain(first)], lexicon.beginning(last))] : [whole];
  }).flat();
}

/** Whether a letter and a digit meet: `su|24m`. */
function isEdge(text: string, index: number): boolean {
  return /\p{L}\d/u.test(text.slice(index, index + 2));
}

function withWords(patterns: readonly Pattern[]): Pattern[] {
  return patterns.filter(({ steps, cut }) => steps.every((ids) => ids.size > 0) && (steps.length > 0 || cut !== ''));
}
