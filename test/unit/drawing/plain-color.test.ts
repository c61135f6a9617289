import { expect, test } from 'vitest';
import { plainColor } from '#drawing/plain-color.ts';

test.each([
  ['a mixed colour', 'color(srgb 0.5 0.25 0)', 'rgb(128, 64, 0)'],
  ['one that can be seen through', 'color(srgb 1 0 1e-7 / 0.5)', 'rgba(255, 0, 0, 0.5)'],
  ['white, as browsers mix', 'oklab(1 0 0)', 'rgb(255, 255, 255)'],
  ['red, as browsers mix', 'oklab(0.627955 0.224863 0.125846 / 0.35)', 'rgba(255, 0, 0, 0.35)'],
  ['blue, as browsers mix', 'oklab(0.452014 -0.032457 -0.311528)', 'rgb(0, 0, 255)'],
  ['a plain one', 'rgb(1, 2, 3)', 'rgb(1, 2, 3)'],
  ['none', 'none', 'none'],
  ['a reference', 'url("#stripes")', 'url("#stripes")'],
])('a colour for other programs: %s', (_, value, wanted) => expect(plainColor(value)).toBe(wanted));
