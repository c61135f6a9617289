import { type Word, wordFrom } from '#model/search/words/lexicon.ts';
import { wordsOf } from '#model/search/words/words-of.ts';

/** What may stand before a colon. */
export const FIELDS = ['source', 'speaker', 'place', 'kind', 'story', 'said', 'before', 'after'] as const;
export type Field = (typeof FIELDS)[number];

/** Words to be found. */
export interface Term {
  /** As typed, without quotation marks. */
  readonly typed: string;
  /** In order: one, the parts of a word with hyphens, or those of a phrase. */
  readonly words: readonly Word[];
  /** In quotation marks: these words in this order, and no others for them. */
  readonly phrase: boolean;
  /** With `-` before it: nothing that holds it. */
  readonly not: boolean;
  /** Still being typed: words that begin so are found, too. */
  readonly open: boolean;
  /** Of a phrase whose end is cut within a word, that end, folded; else empty. */
  readonly cut: string;
}

/** `speaker:kartapolov`. */
export interface FieldTerm {
  readonly field: Field;
  readonly value: string;
  readonly not: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly fields: readonly FieldTerm[];
  /** What could not be taken as it was meant, each a sentence. */
  readonly notices: readonly string[];
}

/** More words are not looked for. */
export const MOST_TERMS = 14;

/** `-field:"value"`, `-“phrase”`, `word`; what is quoted last may be open. */
const PART =
  /(?<not>-?)(?:(?<name>\p{L}+):(?!\/\/))?(?:["＂](?<straight>[^"＂]*)(?:["＂]|$)|[“„«](?<curved>[^”“»]*)(?:[”“»]|$)|(?<plain>[^\s"＂“„«]+)|(?=\s|$))/gu;
/** The second mark opens another quotation, and does not close the first. */
const QUOTES_IN_QUOTES = /^\s*["＂]((?:[^"＂]*[\s([])?["＂]\S.*)["＂]\s*$/su;

/**
 * Reads what was typed. Nothing typed is an error: what is no field is text.
 *
 * `airstrikes -turkey speaker:kartapolov "training camps"` -> three terms, one of them not wanted,
 * one a phrase, and a field.
 */
export function readQuery(typed: string): Query {
  const terms: Term[] = [];
  const fields: FieldTerm[] = [];
  const notices: string[] = [];
  for (const { 0: part, index, groups = {} } of typed.matchAll(PART)) {
    const { name, straight, curved, plain } = groups;
    const not = groups['not'] === '-';
    const quoted = straight ?? curved;
    const field = FIELDS.find((each) => each === name?.toLowerCase());
    const value = (quoted ?? plain ?? '').trim();
    if (field) {
      if (value !== '') fields.push({ field, value, not });
      continue;
    }
    if (name !== undefined && value !== '')
      notices.push(`“${name}:” is no field. It is looked for as text; fields are ${FIELDS.join(', ')}.`);
    const term = termOf(name === undefined ? value : `${name} ${value}`, quoted !== undefined);
    if (term) terms.push({ ...term, not, open: !term.phrase && !not && index + part.length === typed.length });
  }
  if (terms.length > MOST_TERMS) notices.push(`Only the first ${MOST_TERMS} words are looked for.`);
  return { terms: terms.slice(0, MOST_TERMS), fields, notices };
}

/**
 * What was typed as one phrase, where it stands in quotation marks and has others in it, as words
 * copied from an article may; null: it has none.
 */
export function asOnePhrase(typed: string): Query | null {
  const term = termOf(QUOTES_IN_QUOTES.exec(typed)?.[1] ?? '', true);
  return term && { terms: [term], fields: [], notices: [] };
}

function termOf(typed: string, phrase: boolean): Term | null {
  const words = Array.from(wordsOf(typed), ({ raw }) => wordFrom(raw)).filter(({ text }) => text !== '');
  return words.length === 0 ? null : { typed, words, phrase, not: false, open: false, cut: '' };
}

/** Whether anything is looked for. */
export function asksNothing({ terms, fields }: Query): boolean {
  return terms.length === 0 && fields.length === 0;
}
