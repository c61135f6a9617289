import { countMatches } from '#base/count-matches.ts';
import { foldWord } from '#model/search/words/fold-word.ts';

/** A word as it is looked for. */
export interface Word {
  /** Folded. */
  readonly text: string;
  /** Written in capitals, two of them at least: `IS` is then not `is`. */
  readonly capital: boolean;
}

export function wordFrom(raw: string): Word {
  return { text: foldWord(raw), capital: isCapital(raw) };
}

function isCapital(raw: string): boolean {
  return raw !== raw.toLowerCase() && raw === raw.toUpperCase() && countMatches(raw, /\p{Lu}/gu) > 1;
}

/**
 * All distinct words of some texts, each with a number from 0 on: in capitals it is another than
 * without.
 */
export class Lexicon {
  readonly words: Word[] = [];
  readonly #raw = new Map<string, number>();
  readonly #plain = new Map<string, number>();
  readonly #capital = new Map<string, number>();

  /** The number of a word as written; a new one where it was not there. */
  add(raw: string): number {
    let id = this.#raw.get(raw);
    if (id === undefined) {
      const word = wordFrom(raw);
      const known = word.capital ? this.#capital : this.#plain;
      id = known.get(word.text);
      if (id === undefined) {
        id = this.words.push(word) - 1;
        known.set(word.text, id);
      }
      this.#raw.set(raw, id);
    }
    return id;
  }

  /** The numbers of a word: in capitals only those in capitals. */
  idsOf({ text, capital }: Word): readonly number[] {
    return [this.#capital.get(text), capital ? undefined : this.#plain.get(text)].filter((id) => id !== undefined);
  }

  has(word: Word): boolean {
    return this.idsOf(word).length > 0;
  }

  /** The numbers of all words that begin so; `22` begins `22m3`, and not the number 220. */
  beginning(text: string): readonly number[] {
    const number = /\d$/.test(text);
    const found: number[] = [];
    this.words.forEach(({ text: word }, id) => {
      if (word.startsWith(text) && !(number && /^\d/.test(word.slice(text.length)))) found.push(id);
    });
    return found;
  }
}
