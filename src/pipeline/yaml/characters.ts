/** Neither spaces nor marks and signs that show only on another character. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Controls but for tabs and line ends, and the codes that stand for no character: no page shows
 * them, and no SVG may hold them.
 */
const CONTROL = /(?![\t\n])[\p{Cc}\ufffe\uffff]/u;

const HALF = /\p{Cs}/u;

export function hasVisible(text: string): boolean {
  return VISIBLE.test(text);
}

/** The first control character of a text, or null. */
export function findControl(text: string): string | null {
  return CONTROL.exec(text)?.[0] ?? null;
}

/** The first half of a character of two units that stands without its other half, or null. */
export function findHalf(text: string): string | null {
  return HALF.exec(text)?.[0] ?? null;
}
