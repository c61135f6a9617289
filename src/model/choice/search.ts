/**
 * Below this many characters a word is looked for at the start of words only: "IS" is not in
 * "raise".
 */
const MIN_INNER_LENGTH = 3;

/**
 * Text as search sees it: lower case, no diacritics, every run of other signs one space, a space
 * before the first word.
 */
export function foldText(text: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII, most titles, has nothing to decompose
  const plain = /^[\u0000-\u007f]*$/.test(text) ? text : text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return ` ${plain.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

/**
 * `Kartapolov's 60` -> what must occur in a folded text: `kartapolov`, ` s`, ` 60`. Empty when
 * there is nothing to look for.
 */
export function searchNeedles(words: string): readonly string[] {
  const found = new Set(foldText(words).split(' '));
  found.delete('');
  return Array.from(found, (word) => (word.length < MIN_INNER_LENGTH ? ` ${word}` : word));
}

/** Whether every needle occurs in a folded text. */
export function matchesAll(folded: string, needles: readonly string[]): boolean {
  for (const needle of needles) if (!folded.includes(needle)) return false;
  return true;
}

const folded = new WeakMap<readonly string[], readonly string[]>();

/** A list of texts as search sees them, folded when first asked for. */
export function foldedTexts(texts: readonly string[]): readonly string[] {
  let known = folded.get(texts);
  if (!known) {
    known = texts.map(foldText);
    folded.set(texts, known);
  }
  return known;
}
