import { describe, expect, it } from 'vitest';

import { parseAddress, printAddress } from '#address/address.ts';

/**
 * Pieces that addresses are put together from: good ones, and whatever has ever broken a parser.
 */
const PIECES = [
  '/',
  '//',
  '/event/',
  '/source/',
  'a',
  'vienna-talks',
  'index.html',
  '..',
  '%2e%2e',
  '%2F',
  '\\',
  '?',
  '&',
  '=',
  '#',
  ',',
  '..',
  ':',
  '+',
  'src=',
  'src[]=',
  'src[0]=',
  'kind=',
  'strike',
  'story=',
  'q=',
  'range=',
  '2015-10-01',
  '2015-10-01..2015-10-10',
  '9999-99-99',
  'lanes=',
  'clock=',
  'said',
  'kind',
  'by=',
  'embed=',
  '1',
  'v=',
  '2',
  '-1',
  '1e309',
  'NaN',
  'passage=',
  'a:t1-2',
  'ed=',
  '0a1b2c3d',
  '#t1-2',
  't999999999999-1',
  '__proto__',
  '__proto__=',
  '__proto__[x]=1',
  'constructor',
  'constructor.prototype',
  'toString',
  'hasOwnProperty=',
  '%',
  '%%',
  '%E0%A4%A',
  '%00',
  '%0A',
  '%u0041',
  '%FF',
  '\u0000',
  '\n',
  '\t',
  '\u2028',
  '\uD800',
  '\uDC00',
  '\u202E',
  '🛩',
  'ﷺ',
  '<script>',
  '"',
  "'",
  '`',
  '${x}',
  'javascript:alert(1)',
  'data:,',
  'https://evil.example/',
  'utm_source=x',
  ':~:text=',
  ' ',
] as const;

/** Numbers from 0 up to 1 by Mulberry32: the same for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hostileAddress(random: () => number): string {
  let address = random() < 0.8 ? '/' : '';
  for (let left = Math.floor(random() * 14); left >= 0; left--) {
    address +=
      random() < 0.9
        ? (PIECES[Math.floor(random() * PIECES.length)] ?? '')
        : String.fromCharCode(Math.floor(random() * 65_536));
  }
  return address;
}

describe('parseAddress', () => {
  it('makes of 100,000 hostile addresses sound views that stay what they are', { timeout: 20_000 }, () => {
    const random = numbersFrom(20_151_001);
    for (let count = 0; count < 100_000; count++) {
      const address = hostileAddress(random);
      const base = count % 2 === 0 ? '/' : '/x/';
      const { state, notices } = parseAddress(address, { base });
      const printed = printAddress(state, { base });
      const again = parseAddress(printed, { base });
      const faults = new Set(notices.map(({ parameter, reason }) => `${parameter} ${reason}`));
      if (faults.size !== notices.length) expect.fail(`The same is said twice of ${JSON.stringify(address)}`);
      if (again.notices.length > 0)
        expect.fail(`${JSON.stringify(address)} prints a bad address: ${JSON.stringify(printed)}`);
      if (printAddress(again.state, { base }) !== printed)
        expect.fail(`${JSON.stringify(address)} does not settle: ${JSON.stringify(printed)}`);
      if (!printed.startsWith(base) || printed.startsWith('//'))
        expect.fail(`${JSON.stringify(address)} leaves the site: ${JSON.stringify(printed)}`);
    }
  });

  it('does not touch the prototypes of anything', () => {
    parseAddress('/?__proto__[polluted]=1&__proto__.polluted=1&constructor.prototype.polluted=1', { base: '/' });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['a long path', `/${'a/'.repeat(1_000_000)}`],
    ['a long id', `/event/${'a'.repeat(2_000_000)}/`],
    ['a long list', `/?src=${'a,'.repeat(1_000_000)}`],
    ['many parameters', `/?${'q=a&'.repeat(500_000)}`],
    ['many percent signs', `/?q=${'%'.repeat(2_000_000)}`],
    ['many hyphens', `/?story=${'a-'.repeat(1_000_000)}`],
    ['a long range', `/?range=${'.'.repeat(2_000_000)}`],
    ['a long fragment', `/source/a/#t${'1'.repeat(2_000_000)}`],
    ['many slashes', '/'.repeat(2_000_000)],
  ])('makes nothing longer of %s, and says little of it', (_name, address) => {
    const { state, notices } = parseAddress(address, { base: '/' });
    const printed = printAddress(state, { base: '/' });
    expect(printed.length).toBeLessThanOrEqual(address.length);
    expect(printAddress(parseAddress(printed, { base: '/' }).state, { base: '/' })).toBe(printed);
    expect(notices.length).toBeLessThanOrEqual(1);
    for (const { value } of notices) expect(value.length).toBeLessThan(100);
  });
});
