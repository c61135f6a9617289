/** Signs that a word or a number is made of; halves and joined parts of characters with them. */
const IN_WORD = String.raw`[\p{L}\p{M}\p{N}\p{Cs}\u200d\ufe0f]`;

/** Signs that join two parts of one: `2,289`, `Su-30`, `Russia's`. */
const JOINT = String.raw`[.,:/'’‐-]`;

const BEFORE = new RegExp(`${IN_WORD}$`, 'u');
const JOINED_BEFORE = new RegExp(`${IN_WORD}${JOINT}$`, 'u');
const AFTER = new RegExp(`^${IN_WORD}`, 'u');
const JOINED_AFTER = new RegExp(`^${JOINT}${IN_WORD}`, 'u');

/** Whether a place in a text lies between words: 71 is not a part of 711. */
export function isWordEdge(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (BEFORE.test(before)) return !AFTER.test(after) && !JOINED_AFTER.test(after);
  return !(JOINED_BEFORE.test(before) && AFTER.test(after));
}
