/** The signs that `encodeURIComponent` writes in percent although a query may hold them plainly. */
const PLAIN: Readonly<Record<string, string>> = { '%20': '+', '%2C': ',', '%3A': ':', '%2F': '/' };
/** The signs it leaves although they end a link in Markdown or in running text. */
const FRAGILE = /['()!*]/g;

function inPercent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Percent-encodes any text, never throws: half a character becomes the replacement character. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(FRAGILE, inPercent);
}

/** A value as it stands in a query: `a,b 3` -> `a,b+3`. */
export function encodeValue(text: string): string {
  return encode(text).replaceAll(/%(?:20|2C|3A|2F)/g, (code) => PLAIN[code] ?? code);
}

/** One segment of a path. */
export function encodeSegment(text: string): string {
  return encode(text);
}

/** Null where the percent signs make no text. */
export function decodeSegment(text: string): string | null {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** A name or value of a query, where `+` is a space; null where the percent signs make no text. */
export function decodeValue(text: string): string | null {
  return decodeSegment(text.includes('+') ? text.replaceAll('+', ' ') : text);
}
