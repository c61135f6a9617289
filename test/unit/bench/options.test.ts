import { describe, expect, test } from 'vitest';

import { parseOptions, SIZES } from '../../bench/options.ts';

describe('the command line', () => {
  test('without options asks for everything but the extras, three times, with and without a slowed processor', () => {
    expect(parseOptions([])).toEqual({
      only: ['sourceline', 'canvas', 'gravity-timeline', 'vis-timeline', 'timelinejs'],
      sizes: SIZES,
      shapes: ['even', 'bursts', 'one-day', 'long', 'papers'],
      sources: 60,
      runs: 3,
      throttle: true,
      write: false,
    });
  });

  test('takes lists, numbers and switches', () => {
    const args =
      '--only sourceline,vis-clusters --sizes 50,1000 --shapes long --sources 300 --runs 1 --no-throttle --write';
    expect(parseOptions(args.split(' '))).toEqual({
      only: ['sourceline', 'vis-clusters'],
      sizes: [50, 1_000],
      shapes: ['long'],
      sources: 300,
      runs: 1,
      throttle: false,
      write: true,
    });
  });

  test.each([
    ['an unknown option', ['--all'], 'no option "--all"'],
    ['an option without its value', ['--only'], 'wants a value'],
    ['an unknown page', ['--only', 'canvas,exhibit'], '"exhibit" is none of'],
    ['an unknown shape', ['--shapes', 'odd'], '"odd" is none of'],
    ['a size that is no number', ['--sizes', '50,many'], '"many" is no whole number'],
    ['no runs', ['--runs', '0'], '"0" is no whole number'],
  ])('refuses %s', (_, args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
