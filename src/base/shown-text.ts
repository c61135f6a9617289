/** Signs that cannot be seen, or that turn the words around them about: controls, formats, halves of characters, separators of lines. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What joins letters or pictures is part of them. */
const JOINER = /(?<=[\p{L}\p{M}\p{Extended_Pictographic}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** Text from elsewhere, as it can be told apart by eye: `a<U+202E>b` -> `a[U+202E]b`. It still wants a `<bdi>` around it. */
export function shownText(text: string): string {
  const joined = new Set(Array.from(text.matchAll(JOINER), ({ index }) => index));
  return text.replaceAll(UNSEEN, (sign: string, at: number) => (joined.has(at) ? sign : codeOf(sign)));
}

function codeOf(sign: string): string {
  return `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
