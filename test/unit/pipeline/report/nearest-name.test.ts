import { expect, it } from 'vitest';

import { nearestName } from '#pipeline/report/nearest-name.ts';

it.each([
  ['kartapolow', 'kartapolov'],
  ['Asserts', 'asserts'],
  ['place', 'places'],
  ['entirely-different', null],
])('%s is meant as %s', (name, expected) => {
  expect(nearestName(name, ['kartapolov', 'asserts', 'places', 'denies'])).toBe(expected);
});
