import { expect, test } from 'vitest';

import { parseOptions } from '../../lighthouse/options.ts';

test('Lighthouse takes a site, a number of runs and a place for its reports', () => {
  expect(parseOptions([])).toEqual({ folder: null, runs: 5, reports: null });
  expect(parseOptions('--site dist --runs 3 --reports out'.split(' '))).toEqual({
    folder: 'dist',
    runs: 3,
    reports: 'out',
  });
});

test.each([
  [['--all'], 'no option "--all"'],
  [['--site'], 'wants a value'],
  [['--runs', '0'], 'no whole number'],
])('Lighthouse refuses %j', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
