import type { CardFonts } from '#pipeline/cards/card-fonts.ts';
import type { CardSource, CardWords } from '#pipeline/cards/card-words.ts';

/** What a card says as far as it can be drawn, and the signs for which there is no font. */
export interface DrawableWords {
  readonly said: CardWords;
  readonly missing: ReadonlySet<string>;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * The words of a card in letters that its fonts have: accents joined with their letters, ligatures
 * taken apart, pictures left out. A text with a letter that none of them has is left out whole,
 * rather than drawn as boxes.
 */
export function drawableWords(said: CardWords, { has }: Pick<CardFonts, 'has'>): DrawableWords {
  const missing = new Set<string>();
  const drawn = (text: string): string => {
    const signs = Array.from(text.normalize('NFC'), (sign) => (has(sign) ? sign : plainSign(sign, has)));
    const lost = signs.filter((sign) => !Array.from(sign).every(has));
    for (const sign of lost) missing.add(sign);
    if (lost.some((sign) => LETTER.test(sign))) return '';
    return signs.filter((sign) => !lost.includes(sign)).join('');
  };
  const named = (source: CardSource): CardSource => ({ ...source, label: drawn(source.label) });
  const orNull = (text: string | null) => (text === null ? null : drawn(text) || null);
  return {
    said: {
      ...said,
      lead: drawn(said.lead),
      by: said.by && named(said.by),
      words: drawn(said.words),
      title: orNull(said.title),
      about: orNull(said.about),
      facts: drawn(said.facts),
      sources: said.sources.map(named),
    },
    missing,
  };
}

/** `ﬁ` -> `fi`, where the fonts have the plain signs. */
function plainSign(sign: string, has: CardFonts['has']): string {
  const plain = sign.normalize('NFKC');
  return Array.from(plain).every(has) ? plain : sign;
}
