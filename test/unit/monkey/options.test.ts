import { describe, expect, test } from 'vitest';

import { HELP, parseOptions } from '../../monkey/options.ts';

describe('the command line', () => {
  test('without options asks for three minutes at each width', () => {
    expect(parseOptions([])).toEqual({ seed: 1, limit: { minutes: 3 }, widths: [1440, 390], replay: null });
  });

  test('takes a seed, a time or a number of steps, a width, a file', () => {
    expect(parseOptions(['--seed', '7', '--minutes', '0.5', '--width', '390'])).toEqual({
      seed: 7,
      limit: { minutes: 0.5 },
      widths: [390],
      replay: null,
    });
    expect(parseOptions(['--steps', '40', '--replay', 'steps.json'])).toMatchObject({
      limit: { steps: 40 },
      replay: 'steps.json',
    });
  });

  test.each([
    ['an unknown option', ['--forever', '1'], "'--forever'"],
    ['a name of every object', ['--constructor', '1'], "'--constructor'"],
    ['an option without its value', ['--seed'], "'--seed <value>'"],
    ['a seed that is no number', ['--seed', 'two'], '"two" is no such number'],
    ['no time', ['--minutes', '0.0'], '"0.0" is no such number'],
    ['no steps', ['--steps', '0'], '"0" is no such number'],
    ['another width', ['--width', '800'], '"800" is none of 1440, 390'],
  ])('refuses %s', (_, args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  test('is told whole by --help', () => {
    for (const option of ['--seed', '--minutes', '--steps', '--width', '--replay', 'SOURCELINE_DIST'])
      expect(HELP).toContain(option);
  });
});
