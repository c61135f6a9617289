import { expect, it } from 'vitest';

import { trimStretch } from '#reader/layout/trim-stretch.ts';

it.each([
  ['nothing to trim', 0, 3, 'one'],
  ['spaces and line ends', 3, 9, 'two'],
  ['only white space', 3, 5, null],
  ['nothing', 2, 2, null],
])('%s', (_name, start, end, expected) => {
  const text = 'one \ntwo three';
  const trimmed = trimStretch(text, { start, end });
  expect(trimmed && text.slice(trimmed.start, trimmed.end)).toBe(expected);
});
