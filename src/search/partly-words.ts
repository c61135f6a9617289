import { inARow } from '#base/in-words.ts';
import type { Found } from '#model/search/search.ts';
import { countWords } from '#search/count-words.ts';

/**
 * `These have the most of its rarer words (start, strikes): 9 passages in 4 events`, where nothing
 * has all; null: what is found has.
 */
export function partlyWords(found: Pick<Found, 'total' | 'partly'>): string | null {
  const { total, partly } = found;
  if (!partly) return null;
  const [only, ...others] = partly;
  const words = others.length === 0 ? `“${only}”` : `the most of its rarer words (${inARow(partly)})`;
  return `${total.passages === 1 ? 'This one has' : 'These have'} ${words}: ${countWords(found)}`;
}

/** What was found, to be heard: the count, or what some passages have of the words. */
export function heardWords(found: Found): string {
  const partly = partlyWords(found);
  return partly === null ? `${countWords(found)}: ${found.asked}` : `${NOT_WHOLE}: ${found.asked}. ${partly}`;
}

export const NOT_WHOLE = 'No passage has all words';
