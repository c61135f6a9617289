/** Of more names than these the first two and the last are said. */
const MOST = 6;

/** `A, B, C`; of many `A, B … L`. */
export function inARow(names: readonly string[], between = ', '): string {
  return names.length <= MOST ? names.join(between) : `${names.slice(0, 2).join(between)} … ${names.at(-1)}`;
}

/** `A`, `A and B`, `A, B and C`; of many `A, B … and L`. */
export function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const others = names.length <= MOST ? names.slice(0, -1).join(', ') : `${names.slice(0, 2).join(', ')} …`;
  return `${others} and ${last}`;
}
