import { numberAt } from '#base/at.ts';
import { countUp, timesOf } from '#base/count-up.ts';
import type { Query } from '#model/search/terms/query.ts';
import type { SearchIndex } from '#model/search/search-index.ts';

/** Shorter words are near too many; from so many letters on two may be wrong. */
const LEAST = 5;
const LONG = 9;

/**
 * What may have been meant where nothing is found: the query with each word that stands nowhere put
 * right. Null: there is nothing near. Digits, capitals and phrases are never put right.
 */
export function nearQuery(typed: string, { terms }: Query, anywhere: number, index: SearchIndex): string | null {
  let near = typed;
  let changed = false;
  for (const [place, term] of terms.entries()) {
    const [word, ...others] = term.words;
    if ((anywhere & (1 << place)) !== 0 || term.not || term.phrase || !word || others.length > 0) continue;
    const meant = word.capital || /\p{N}/u.test(word.text) ? null : nearestWord(word.text, index);
    if (meant === null) return null;
    near = near.replace(term.typed, meant);
    changed = true;
  }
  return changed ? near : null;
}

function nearestWord(text: string, { lexicon, texts, facts }: SearchIndex): string | null {
  if (text.length < LEAST) return null;
  const most = text.length < LONG ? 1 : 2;
  const counts = new Map<number, number>();
  for (const { ids } of [texts, facts.stream])
    for (let place = 0; place < ids.length; place += 1) countUp(counts, numberAt(ids, place));
  let best: { readonly text: string; readonly rank: number } | null = null;
  for (const [id, word] of lexicon.words.entries()) {
    if (Math.abs(word.text.length - text.length) > most || /\p{N}/u.test(word.text)) continue;
    const distance = distanceUpTo(text, word.text, most);
    if (distance === null) continue;
    const rank = timesOf(counts, id) - distance * texts.ids.length;
    if (!best || rank > best.rank) best = { text: word.text, rank };
  }
  return best?.text ?? null;
}

/**
 * How many letters are wrong, left out, put in or swapped with their neighbour; null: more than
 * `most`.
 */
function distanceUpTo(a: string, b: string, most: number): number | null {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const costs = [cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + (same ? 0 : 1)];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push(cell(before, j - 2) + 1);
      next.push(Math.min(...costs));
    }
    if (Math.min(...next) > most) return null;
    before = row;
    row = next;
  }
  const distance = cell(row, b.length);
  return distance <= most ? distance : null;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
