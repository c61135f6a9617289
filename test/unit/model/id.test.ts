import { describe, expect, it } from 'vitest';

import { isId, parsePassageId, passageId } from '#model/id.ts';

describe('ids', () => {
  it.each(['a', '0', 'sixty-missions-by-3-oct', 'x'.repeat(64)])('takes %s', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each(['', '-', '-a', 'a-', 'a--b', 'A', 'a_b', 'a b', 'ä', '__proto__', '../x', 'a\n', 'x'.repeat(65)])(
    'refuses %j',
    (text) => {
      expect(isId(text)).toBe(false);
    },
  );
});

describe('ids of passages', () => {
  it.each([
    ['ians-oct:t12-40', { source: 'ians-oct', start: 12, end: 40 }],
    ['a:t0-1', { source: 'a', start: 0, end: 1 }],
  ])('%s names a stretch', (id, ref) => {
    expect(parsePassageId(id)).toEqual(ref);
    expect(passageId(ref)).toBe(id);
  });

  it.each([
    '',
    'a',
    'a:t',
    'a:t1',
    'a:t1-',
    'a:t-1',
    'a:t5-5',
    'a:t5-4',
    'a:t01-4',
    'a:t1-04',
    'A:t1-2',
    ':t1-2',
    'a:t1-2 ',
    'a:t1-2\n',
    'a:b:t1-2',
    'a:t1-1e9',
    'a:t1-12345678901',
  ])('%j names none', (id) => {
    expect(parsePassageId(id)).toBeNull();
  });
});
