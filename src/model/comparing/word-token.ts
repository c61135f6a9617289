import { foldWord } from '#model/search/words/fold-word.ts';
import { wordsOf } from '#model/search/words/words-of.ts';
import type { Stretch } from '#model/stretch.ts';

/** A word of a text as it is compared: where it stands, and what it is the same as. */
export interface WordToken extends Stretch {
  /** The same of two words that count as one: `1,631` and `1631`, `Árpád` and `arpad`. */
  readonly key: string;
  /** Whether it is one of the words that stand in every sentence and say little alone. */
  readonly little: boolean;
  /** Whether it is a number, or written as names are. */
  readonly telling: boolean;
}

const LITTLE: ReadonlySet<string> = new Set(
  `a an and are as at be been but by for from had has have he her his in into is it its of on or our out she so that
  the their them they this to us was we were which who will with`.split(/\s+/),
);

/** What stands between parts of one number: `1.5`, `9:30`, `30/9`, `๑๒`. */
const IN_NUMBER = /^[.,:/]?$/;
const APOSTROPHE = /^['’]$/;
const CURRENCY = /\p{Sc}/u;
const AFTER_NUMBER = /[%‰\p{Sc}]/u;
const DIGITS = /\p{Nd}/u;
const LETTERS = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

interface Part extends Stretch {
  readonly key: string;
}

function joins(before: Part, between: string, raw: string, text: string): boolean {
  const last = text.slice(before.end - 1, before.end);
  if (IN_NUMBER.test(between)) return DIGITS.test(last) && DIGITS.test(raw.slice(0, 1));
  return APOSTROPHE.test(between) && LETTERS.test(last) && LETTERS.test(raw);
}

/** A number with the sign of its currency, or of a share, right beside it. */
function withSigns(part: Part, text: string): Part {
  if (!DIGITS.test(part.key)) return part;
  const before = text.slice(part.start - 1, part.start);
  const after = text.slice(part.end, part.end + 1);
  const opens = part.start > 0 && CURRENCY.test(before);
  const closes = AFTER_NUMBER.test(after);
  return {
    start: part.start - Number(opens),
    end: part.end + Number(closes),
    key: `${opens ? before : ''}${part.key}${closes ? after : ''}`,
  };
}

/**
 * The words of a text to be compared with another's: numbers are whole, with their separators and
 * signs, hyphens divide. Capitals do not count, but where they tell a name from a little word: `IS`
 * is not `is`. Where a script puts no spaces between words each sign is one.
 */
export function wordTokens(text: string): readonly WordToken[] {
  const parts: Part[] = [];
  for (const { start, end, raw } of wordsOf(text)) {
    const before = parts.at(-1);
    const between = before ? text.slice(before.end, start) : '';
    if (before && joins(before, between, raw, text)) {
      const sign = APOSTROPHE.test(between) ? '' : between;
      parts[parts.length - 1] = { start: before.start, end, key: `${before.key}${sign}${foldWord(raw)}` };
    } else parts.push({ start, end, key: foldWord(raw) });
  }
  return parts.map((part) => {
    const { start, end, key } = withSigns(part, text);
    const raw = text.slice(part.start, part.end);
    const isCommon = LITTLE.has(part.key);
    const isName = isCommon && raw.length > 1 && raw === raw.toUpperCase();
    return {
      start,
      end,
      key: isName ? raw : key,
      little: isCommon && !isName,
      telling: DIGITS.test(key) || (CAPITAL.test(raw) && (!isCommon || isName)),
    };
  });
}
