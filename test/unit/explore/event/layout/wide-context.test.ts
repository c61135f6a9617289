import { expect, it } from 'vitest';

import { wideContext } from '#explore/event/layout/wide-context.ts';
import { articleOf } from '../../../../fixtures/article-of.ts';

const TEXT = 'News\nMoscow: First one. **Second** one.\nShare this\nThe third.';
const article = articleOf(TEXT, {
  kinds: { News: 'headline', 'Moscow:': 'dateline', 'Share this': 'furniture' },
  signs: '\\*\\*',
});

function around(words: string) {
  const start = TEXT.indexOf(words);
  return wideContext(article, { start, end: start + words.length });
}

it.each([
  ['the middle of a paragraph', 'one. **Sec', ['News', 'Moscow: First ', 'one. Sec', 'ond one.', 'The third.']],
  ['a whole paragraph', 'The third.', ['Moscow: First one. Second one.', '', 'The third.', '', '']],
  [
    'two paragraphs',
    'one.\nShare this\nThe third',
    ['News', 'Moscow: First one. Second ', 'one. Share this The third', '.', ''],
  ],
  ['the headline', 'News', ['', '', 'News', '', 'Moscow: First one. Second one.']],
  ['furniture', 'Share', ['Moscow: First one. Second one.', '', 'Share', '', 'The third.']],
])('%s', (_name, words, expected) => {
  const { earlier, before, words: own, after, later } = around(words);
  expect([earlier, before, own, after, later]).toEqual(expected);
});
