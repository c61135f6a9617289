import { expect, it } from 'vitest';

import type { CardWords } from '#pipeline/cards/card-words.ts';
import { drawableWords } from '#pipeline/cards/drawable-words.ts';

const SAID: CardWords = { lead: '', by: null, words: '', title: null, about: null, facts: '', sources: [] };
/** Latin letters, with and without accents, and signs. */
const fonts = { has: (sign: string) => /^[\u0020-\u024f]$/u.test(sign) };

it.each([
  ['plain words', 'Port closed', 'Port closed', []],
  ['accents apart from their letters', 'I\u0307zmit Aydog\u0306an', 'İzmit Aydoğan', []],
  ['a ligature', 'of\ufb01cial', 'official', []],
  ['a picture', 'closed 😀', 'closed ', ['😀']],
  ['a script that no font has', 'ميناء closed', '', ['م', 'ي', 'ن', 'ا', 'ء']],
])('draws %s', (_, text, drawn, lost) => {
  const { said, missing } = drawableWords({ ...SAID, words: text, title: text }, fonts);
  expect([said.words, said.title]).toEqual([drawn, drawn || null]);
  expect([...missing]).toEqual(lost);
});

it('keeps the letter and the shape of a source whose name it leaves out', () => {
  const source = { letter: 'A', look: 1, label: 'وكالة' } as const;
  const { said } = drawableWords({ ...SAID, by: source, sources: [source] }, fonts);
  expect(said.sources).toEqual([{ ...source, label: '' }]);
  expect(said.by).toEqual({ ...source, label: '' });
});
