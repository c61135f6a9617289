import { expect, test } from 'vitest';

import { parseOptions } from '../../engines/options.ts';

const KNOWN = ['firefox', 'webkit'];
const parse = (line: string) => parseOptions(line === '' ? [] : line.split(' '), KNOWN);

test.each([
  ['', { engines: KNOWN, journey: null, writes: false }],
  ['--only webkit --journey zoom', { engines: ['webkit'], journey: 'zoom', writes: false }],
  ['--write', { engines: KNOWN, journey: null, writes: true }],
])('the command line “%s” is read', (line, options) => {
  expect(parse(line)).toEqual(options);
});

test.each([
  ['--all', 'no option "--all"'],
  ['--only', 'wants a value'],
  ['--only chromium', '"chromium" is none of firefox, webkit'],
  ['--write --journey zoom', 'wants all journeys'],
])('the command line “%s” is refused', (line, message) => {
  expect(() => parse(line)).toThrow(message);
});
