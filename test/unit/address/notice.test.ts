import { expect, it } from 'vitest';

import { notice, partOf, together } from '#address/notice.ts';

it('names the part of the address', () => {
  expect(partOf(notice('by', 'today', 'is not a day'))).toBe('by=today');
  expect(partOf(notice('#', 't9-3', 'is not a passage'))).toBe('#t9-3');
});

it.each([
  ['what cannot be seen', 'a\u0000b\uD800\u202Ec', 'a[U+0000]b[U+D800][U+202E]c'],
  ['a long text', 'x'.repeat(500), `${'x'.repeat(60)}…`],
  ['a text that ends in a picture', `${'x'.repeat(59)}🛩`, `${'x'.repeat(59)}…`],
  ['a text that ends in a code', `${'x'.repeat(55)}\u202Ey`, `${'x'.repeat(55)}…`],
  ['a short text', '“jet” مرحبا', '“jet” مرحبا'],
])('shows short and clear %s', (_name, value, shown) => {
  expect(notice('q', value, '').value).toBe(shown);
});

it('says together what was left out of one parameter for one reason', () => {
  const range = notice('range', 'today', 'is not a range of days');
  const second = notice('src', 'b', 'came second');
  expect(
    together([notice('src', 'A!', 'names no source'), range, second, notice('src', 'lost', 'names no source')]),
  ).toEqual([notice('src', 'A!,lost', 'names no source'), range, second]);
});
