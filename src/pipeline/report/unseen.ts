/**
 * Characters that a terminal or an editor obeys, hides or confuses with others: controls and line
 * ends of every kind, marks of direction, spaces that are no plain space, characters without width,
 * halves of a pair.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]/gu;

const SHORT: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * A text with each such character written as `\uXXXX`, or as `\n`, `\r` and `\t`: one line, in
 * which nothing is hidden.
 */
export function escapeUnseen(text: string): string {
  return text.replace(UNSEEN, (character) => SHORT[character] ?? escapeUnits(character));
}

/** Every unit of a text as `\uXXXX`. */
export function escapeUnits(text: string): string {
  return text.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A text in YAML's double quotes, with such characters escaped, and accents that would stand on the
 * mark itself: YAML reads it back as it was.
 */
export function quoteForYaml(text: string): string {
  return escapeUnseen(JSON.stringify(text)).replace(/^"\p{M}+/u, (marks) => `"${escapeUnits(marks.slice(1))}`);
}
