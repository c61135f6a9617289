import { codeOf } from '#base/code-point.ts';

/*
 * A word as the search sees it, so that what is typed on one keyboard meets what was printed by
 * another. Both sides are folded alike; nothing folded is ever shown.
 */

/** Scripts whose marks are left off in typing; in all others a mark makes another letter. */
const MARKED = /([\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}])\p{M}+/gu;
/** Signs within a word that are no part of it: unseen ones, the tatweel, dots and commas. */
const WITHIN = /[\p{Cf}\u0640.,'’\u066C\s]/gu;

/** Letters that no decomposition makes plain, and Arabic ones that are typed for each other. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
const UNPLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

const ASCII = /^[\p{ASCII}]*$/u;
const DIGIT = /\p{Nd}/u;

/** The digit that another script's stands for: digits of a script are ten signs in a row. */
function digit(sign: string): string {
  const own = codeOf(sign);
  let zero = own;
  while (own - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(own - zero);
}

/**
 * `U.S.` -> `us`, `1,631` -> `1631`, `Erdoğan` -> `erdogan`, `Łódź` -> `lodz`, `が` -> `が`. Takes
 * one word, or a piece of one.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.replaceAll(WITHIN, '').toLowerCase();
  return word
    .normalize('NFKD')
    .replaceAll(WITHIN, '')
    .replaceAll(MARKED, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(UNPLAIN, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/(?!\d)\p{Nd}/gu, digit);
}
