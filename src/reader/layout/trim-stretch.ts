import type { Stretch } from '#model/stretch.ts';

/** The stretch without white space at its ends; null if nothing else is in it. */
export function trimStretch(text: string, { start, end }: Stretch): Stretch | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}
