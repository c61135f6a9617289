import { expect, it } from 'vitest';

import { notice, onePerParameter, printNotice } from '#url/notice.ts';

it('says what was left out and why', () => {
  expect(printNotice(notice('by', 'today', 'is not a day such as 2015-10-05'))).toBe(
    'Part of this link was left out: “by=today” is not a day such as 2015-10-05.',
  );
  expect(printNotice(notice('#', 't9-3', 'is not a passage'))).toBe(
    'Part of this link was left out: “#t9-3” is not a passage.',
  );
});

it('shows hostile values short and clean', () => {
  expect(notice('q', `a\u0000b\uD800${'x'.repeat(500)}`, '').value).toBe(`a b${'x'.repeat(57)}…`);
});

it('says once what was left out of one parameter', () => {
  const range = notice('range', 'today', 'is not a range of days');
  expect(
    onePerParameter([
      notice('src', 'A!', 'names no source'),
      range,
      notice('src', 'lost', 'names no source of this edition'),
    ]),
  ).toEqual([notice('src', 'A!,lost', 'names no source of this edition'), range]);
});
