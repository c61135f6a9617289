import { array, assert, asyncProperty, integer } from 'fast-check';
import { expect, test } from 'vitest';

import { shrink } from '../../monkey/shrink.ts';

const never = () => false;

test('leaves what a failure takes, in its order, and nothing else', async () => {
  await assert(
    asyncProperty(array(integer({ min: 0, max: 9 }), { maxLength: 40 }), async (others) => {
      const items = [...others.slice(0, others.length / 2), 101, ...others.slice(others.length / 2), 102];
      const fails = async (some: readonly number[]) => {
        const [first, second] = [some.indexOf(101), some.indexOf(102)];
        return first >= 0 && second > first;
      };
      expect(await shrink(items, fails, never)).toEqual([101, 102]);
    }),
  );
});

test('leaves out what can go only once something later has gone', async () => {
  // `a` goes only without `b`.
  const fails = async (some: readonly string[]) => some.includes('x') && (some.includes('a') || !some.includes('b'));
  expect(await shrink(['a', 'x', 'b'], fails, never)).toEqual(['x']);
});

test('keeps all where nothing can be left out', async () => {
  expect(await shrink([1, 2, 3], async (some) => some.length === 3, never)).toEqual([1, 2, 3]);
});

test('ends when its time is over, with what it has found', async () => {
  let asked = 0;
  const fails = async () => {
    asked += 1;
    return true;
  };
  const shortest = await shrink(
    Array.from({ length: 64 }, (_, item) => item),
    fails,
    () => asked >= 1,
  );
  expect(shortest).toHaveLength(32);
});
