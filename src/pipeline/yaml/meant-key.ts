import { nearestName } from '#pipeline/report/nearest-name.ts';

/**
 * The key that a strange one was most likely meant to be: a slip of the pen, or a sign that got
 * into it (`labe!l`, `suffix:x`); null when none is like it.
 */
export function meantKey(name: string, keys: readonly string[]): string | null {
  const near = nearestName(name, keys);
  if (near !== null || name.length > 100) return near;
  const words: readonly string[] = name.match(/[a-z0-9]+/gi) ?? [];
  return keys.find((key) => words.includes(key)) ?? nearestName(words.join(''), keys);
}
