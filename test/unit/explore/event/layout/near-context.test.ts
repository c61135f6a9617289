import { expect, it } from 'vitest';

import { nearContext } from '#explore/event/layout/near-context.ts';

it.each([
  ['a whole paragraph', 'Before.\n\n', 'It ends.', '\n\nAfter.', '', ''],
  ['a sentence among others', 'One. ', 'It ends.', ' More.', '', ''],
  ['a sentence that ends in a quote mark', 'One. ', 'He said "yes."', ' More.', '', ''],
  ['the middle of a sentence', 'One. They flew ', 'more than 60', ' missions. More', 'They flew ', ' missions.'],
  ['words at the beginning of a line', 'Menu\nThey flew ', '60', ' missions\nMore', 'They flew ', ' missions'],
  [
    'context that is cut at both ends',
    'craft have flown ',
    '60',
    ' missions over Sy',
    '… have flown ',
    ' missions over …',
  ],
  ['the beginning of a text', 'They flew ', '60', ' times', '… flew ', ' …'],
  ['signs that belong to the words', '(', '60', ')\nMore', '… (', ')'],
])('%s', (_name, prefix, exact, suffix, before, after) => {
  expect(nearContext({ prefix, exact, suffix })).toEqual({ before, after });
});
