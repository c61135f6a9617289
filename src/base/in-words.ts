import { isolatedText } from '#base/shown-text.ts';

/** Of more names than these the first two and the last are said. */
const MOST = 6;

/** `A, B, C`; of many `A, B … L`. */
export function inARow(names: readonly string[], between = ', '): string {
  const shown = names.map(isolatedText);
  return shown.length <= MOST ? shown.join(between) : `${shown.slice(0, 2).join(between)} … ${shown.at(-1)}`;
}

/** `A`, `A and B`, `A, B and C`; of many `A, B … and L`. */
export function inWords(names: readonly string[]): string {
  const shown = names.map(isolatedText);
  const last = shown.at(-1) ?? '';
  if (shown.length < 2) return last;
  const others = shown.length <= MOST ? shown.slice(0, -1).join(', ') : `${shown.slice(0, 2).join(', ')} …`;
  return `${others} and ${last}`;
}
