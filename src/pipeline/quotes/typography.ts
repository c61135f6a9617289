import { foldAlikeLetters } from '#pipeline/quotes/letters-alike.ts';

/*
 * Characters that look alike, for messages only: they tell an editor why a quotation was not found.
 * Nothing is ever accepted by them.
 */

/** One way in which texts that look alike differ. */
export interface Kind {
  readonly name: string;
  /** Takes this difference away. */
  readonly fold: (text: string) => string;
}

function kind(name: string, pattern: RegExp, plain: string): Kind {
  return { name, fold: (text) => text.replace(pattern, plain) };
}

const LETTERS = /[\uff01-\uff5e]|(?!\p{ASCII})[\p{L}\p{N}]/gu;

/**
 * Letters of a special form, such as ligatures, as the plain letters for which they stand; accents
 * stay where they are.
 */
function foldForms(text: string): string {
  return text.replace(LETTERS, (letter) => {
    const plain = letter.normalize('NFKC');
    return plain === letter.normalize('NFC') ? letter : plain;
  });
}

export const KINDS: readonly Kind[] = [
  kind('no-break spaces', /[\u00a0\u2007\u202f]/g, ' '),
  kind('special spaces', /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, ' '),
  kind('invisible characters', /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''),
  kind('curly quotes', /[“”„‟«»]/g, '"'),
  kind('curly apostrophes', /[‘’‚‛`´]/g, "'"),
  kind('dashes', /[\u2010-\u2015\u2212]/g, '-'),
  kind('ellipses', /…/g, '...'),
  kind('line ends', /\r\n|[\r\n\u0085\u2028\u2029]/g, ' '),
  kind('tabs', /\t/g, ' '),
  { name: 'letters of a special form, such as ligatures', fold: foldForms },
  { name: 'accents written apart from their letters, or together with them', fold: (text) => text.normalize('NFD') },
  { name: 'letters that look the same', fold: foldAlikeLetters },
  kind('the number of spaces', / {2,}/g, ' '),
];

/** The text without any of these differences, or with one of them kept. */
export function fold(text: string, except?: Kind): string {
  return KINDS.reduce((folded, each) => (each === except ? folded : each.fold(folded)), text);
}
