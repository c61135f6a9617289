import { at } from '#base/at.ts';

/*
 * Characters that look alike, for messages only: they tell an editor why a quotation was not found. Nothing is ever accepted by them.
 */

interface Kind {
  readonly name: string;
  readonly pattern: RegExp;
  readonly plain: string;
}

const KINDS: readonly Kind[] = [
  { name: 'no-break spaces', pattern: /[\u00a0\u2007\u202f]/g, plain: ' ' },
  { name: 'special spaces', pattern: /[\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]/g, plain: ' ' },
  { name: 'invisible characters', pattern: /[\u00ad\u200b-\u200f\u2060\ufeff]/g, plain: '' },
  { name: 'curly quotes', pattern: /[“”„‟«»]/g, plain: '"' },
  { name: 'curly apostrophes', pattern: /[‘’‚‛`´]/g, plain: "'" },
  { name: 'dashes', pattern: /[\u2010-\u2015\u2212]/g, plain: '-' },
  { name: 'ellipses', pattern: /…/g, plain: '...' },
  { name: 'line ends', pattern: /\r\n|[\r\n]/g, plain: ' ' },
  { name: 'tabs', pattern: /\t/g, plain: ' ' },
  { name: 'the number of spaces', pattern: / {2,}/g, plain: ' ' },
];

function fold(text: string, except?: Kind): string {
  return KINDS.reduce((folded, kind) => (kind === except ? folded : folded.replace(kind.pattern, kind.plain)), text);
}

/** A folded text, with the offset in the original of each of its characters and of its end. */
interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

function foldWithOffsets(original: string): FoldedText {
  const offsets: number[] = [];
  let text = '';
  for (let place = 0; place < original.length; place += 1) {
    for (const character of fold(original.charAt(place))) {
      if (character === ' ' && text.endsWith(' ')) continue;
      text += character;
      offsets.push(place);
    }
  }
  return { text, offsets: [...offsets, original.length] };
}

export interface Lookalike {
  readonly start: number;
  readonly end: number;
  /** What differs, such as `no-break spaces`. */
  readonly differences: readonly string[];
}

/** Where a text has the quote but for such characters, and which kinds of them differ. */
export function findLookalikes(text: string, exact: string): readonly Lookalike[] {
  const wanted = fold(exact).trim();
  if (wanted === '') return [];
  const folded = foldWithOffsets(text);
  const found: Lookalike[] = [];
  for (let place = folded.text.indexOf(wanted); place !== -1; place = folded.text.indexOf(wanted, place + 1)) {
    const start = at(folded.offsets, place);
    const end = at(folded.offsets, place + wanted.length - 1) + 1;
    const printed = text.slice(start, end);
    const differences = KINDS.filter((kind) => fold(printed, kind) !== fold(exact.trim(), kind)).map(
      ({ name }) => name,
    );
    found.push({
      start,
      end,
      differences: exact === exact.trim() ? differences : [...differences, 'spaces at its ends'],
    });
  }
  return found;
}

/** A text in YAML's double quotes, with characters that cannot be seen or told apart written as `\uXXXX`. */
export function quoteForYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
