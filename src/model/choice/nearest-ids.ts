import { at, numberAt } from '#base/at.ts';
import { foldedTexts, foldText } from '#model/choice/search.ts';

/** A known record that an unknown id may have meant. */
export interface NearId {
  readonly id: string;
  readonly title: string;
}

const MAX_RESULTS = 5;
const MAX_WANTED_LENGTH = 96;
/** Two ids no more alike than this have nothing to do with each other. */
const MIN_LIKENESS = 0.3;
/** Words of a title say less than words of an id: there are more of them. */
const TITLE_WEIGHT = 0.7;
const MAX_EDITS = 4;

/**
 * Up to five known ids that an unknown one may have meant, nearest first, equals in the order
 * given; empty when none is like it. Likeness, from 0 to 1, is the largest of three: letters that
 * need not change (a slip in typing), letters in words that both ids have (a record that was
 * renamed), letters in words that begin a word of the title. `ids` and `titles` go together by
 * index.
 */
export function nearestIds(wanted: string, ids: readonly string[], titles: readonly string[]): readonly NearId[] {
  const words = [...new Set(foldText(wanted.slice(0, MAX_WANTED_LENGTH)).split(' ').filter(Boolean))];
  if (words.length === 0) return [];
  const target = words.join('-');
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const inIds = words.map((word) => `-${word}-`);
  const inTitles = words.map((word) => ` ${word}`);
  const foldedTitles = foldedTexts(titles);
  const edits = editCounter(target, MAX_EDITS);

  const best: { readonly index: number; readonly likeness: number }[] = [];
  let floor = MIN_LIKENESS;
  for (const [index, id] of ids.entries()) {
    const longest = Math.max(id.length, target.length);
    const likeness = Math.max(
      1 - edits(id) / longest,
      (2 * lettersFound(`-${id}-`, inIds, 2)) / (letters + id.length),
      (TITLE_WEIGHT * lettersFound(at(foldedTitles, index), inTitles, 1)) / letters,
    );
    if (likeness <= floor) continue;
    const place = best.findIndex((each) => each.likeness < likeness);
    best.splice(place < 0 ? best.length : place, 0, { index, likeness });
    if (best.length > MAX_RESULTS) best.pop();
    if (best.length === MAX_RESULTS) floor = best.at(-1)?.likeness ?? floor;
  }
  return best.map(({ index }) => ({ id: at(ids, index), title: at(titles, index) }));
}

/**
 * How many letters the words that occur in a text have; `frame`: the signs about each word that are
 * no letters.
 */
function lettersFound(text: string, framed: readonly string[], frame: number): number {
  let found = 0;
  for (const word of framed) if (text.includes(word)) found += word.length - frame;
  return found;
}

/**
 * Counts the letters to insert, delete or replace between `target` and other texts; Infinity above
 * `limit`. Levenshtein's table, of which only the band of `limit` about its diagonal is filled, and
 * left as soon as a whole row is beyond the limit.
 */
export function editCounter(target: string, limit: number): (other: string) => number {
  let above = new Int32Array(target.length + 1);
  let row = new Int32Array(target.length + 1);
  return (other) => {
    if (Math.abs(other.length - target.length) > limit) return Infinity;
    for (let column = 0; column <= target.length; column++) above[column] = column;
    for (let line = 1; line <= other.length; line++) {
      const from = Math.max(1, line - limit);
      const to = Math.min(target.length, line + limit);
      // Beside the band stands more than any count that matters.
      row[from - 1] = from === 1 ? line : limit + 1;
      let least = numberAt(row, from - 1);
      for (let column = from; column <= to; column++) {
        const replaced =
          numberAt(above, column - 1) + Number(target.charCodeAt(column - 1) !== other.charCodeAt(line - 1));
        const value = Math.min(replaced, numberAt(above, column) + 1, numberAt(row, column - 1) + 1);
        row[column] = value;
        if (value < least) least = value;
      }
      if (to < target.length) row[to + 1] = limit + 1;
      if (least > limit) return Infinity;
      [above, row] = [row, above];
    }
    const count = numberAt(above, target.length);
    return count > limit ? Infinity : count;
  };
}
