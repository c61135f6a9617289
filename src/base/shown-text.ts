import { codePointOf } from '#base/code-point.ts';

/**
 * Signs that cannot be seen, or that turn the words around them about: controls, formats, halves of
 * characters, separators of lines.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What joins letters or pictures is part of them. */
const JOINER = /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** One sign, or what stands for one that cannot be seen. */
const SHOWN_SIGN = /\[U\+[\dA-F]{4,6}\]|./gsu;
/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Text from elsewhere, as it can be told apart by eye: `a<U+202E>b` -> `a[U+202E]b`. It still wants
 * a `<bdi>` around it.
 */
export function shownText(text: string): string {
  const joined = new Set(Array.from(text.matchAll(JOINER), ({ index }) => index));
  return text.replaceAll(UNSEEN, (sign: string, at: number) => (joined.has(at) ? sign : `[${codePointOf(sign)}]`));
}

/** The beginning of such a text, at most `length` characters and an ellipsis. */
export function shownStart(text: string, length: number): string {
  let start = '';
  for (const [sign] of shownText(text.slice(0, 4 * length)).matchAll(SHOWN_SIGN)) {
    if (start.length + sign.length > length) return `${start}…`;
    start += sign;
  }
  return start;
}

/**
 * The text as it may stand among words of ours where no `<bdi>` can, as in the title of a window.
 */
export function isolatedText(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
