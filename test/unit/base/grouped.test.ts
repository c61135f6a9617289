import { describe, expect, it } from 'vitest';

import { grouped } from '#base/grouped.ts';

describe('grouped items', () => {
  it('stand by key, each key and each item in the order in which it came', () => {
    const byParity = grouped([3, 2, 1, 4], (number) => (number % 2 === 0 ? 'even' : 'odd'));
    expect([...byParity]).toEqual([
      ['odd', [3, 1]],
      ['even', [2, 4]],
    ]);
  });

  it('are none of no items', () => {
    expect(grouped([], String).size).toBe(0);
  });
});
