import { describe, expect, it } from 'vitest';

import { contains, shortestAround, type Stretch, touches } from '#model/stretch.ts';

const from = (start: number, end: number): Stretch => ({ start, end });

describe('two stretches of a text', () => {
  it.each([
    ['the same', from(2, 5), from(2, 5), true, true],
    ['one within the other', from(0, 9), from(2, 5), true, true],
    ['one around the other', from(2, 5), from(0, 9), true, false],
    ['overlapping ones', from(0, 5), from(4, 9), true, false],
    ['neighbours', from(0, 5), from(5, 9), false, false],
    ['ones apart', from(0, 2), from(5, 9), false, false],
  ])('%s', (_, one, other, touching, containing) => {
    expect(touches(one, other)).toBe(touching);
    expect(touches(other, one)).toBe(touching);
    expect(contains(one, other)).toBe(containing);
  });
});

describe('the shortest stretch around another', () => {
  it('holds it whole, and is the first of those as short', () => {
    const [long, short, alike, cut] = [from(0, 20), from(2, 8), from(3, 9), from(4, 6)];
    expect(shortestAround([long, cut, short, alike], from(4, 8))).toBe(short);
  });

  it('is none where none holds it', () => {
    expect(shortestAround([from(0, 4)], from(3, 5))).toBeUndefined();
  });
});
