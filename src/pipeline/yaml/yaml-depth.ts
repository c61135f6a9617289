import type { CST } from 'yaml';

/**
 * Records and lists within each other; those of seeds go ten deep. The package composes them by
 * recursion, which a file must not exhaust.
 */
const MOST = 50;

/** Where a file nests deeper than anything that is read, as an offset; null where it does not. */
export function findTooDeep(tokens: readonly CST.Token[]): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const enter = (token: CST.Token | null | undefined, depth: number): void => {
    if (token) open.push({ token, depth });
  };
  for (const token of tokens) if (token.type === 'document') enter(token.value, 1);
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MOST) return token.offset;
    if (!('items' in token)) continue;
    for (const item of token.items) {
      enter(item.key, depth + 1);
      enter(item.value, depth + 1);
    }
  }
  return null;
}
