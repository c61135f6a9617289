import { expect, it } from 'vitest';
import { wrapWords } from '#timeline/layout/words/wrap-words.ts';

it.each<[string, string, readonly string[]]>([
  ['short words on one line', 'IANS, 4 Oct', ['IANS, 4 Oct']],
  ['more on two', 'No outlet named, 10–11 Oct', ['No outlet named,', '10–11 Oct']],
  [
    'a long word alone, and three dots for what has no line',
    'a incomprehensibilities b',
    ['a', 'incomprehensibilities…'],
  ],
])('puts %s', (_, text, expected) => {
  expect(wrapWords(text, 18, 2)).toEqual(expected);
});
