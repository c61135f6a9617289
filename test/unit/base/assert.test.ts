import { expect, it } from 'vitest';

import { assert } from '#base/assert.ts';

it('lets a held invariant pass', () => {
  expect(() => assert('text', 'has a text')).not.toThrow();
});

it.each([false, null, undefined, 0, ''])('throws on %j with the invariant in the message', (condition) => {
  expect(() => assert(condition, 'the list is sorted')).toThrow('Broken invariant: the list is sorted');
});
