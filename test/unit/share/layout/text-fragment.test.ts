import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { originalAddress, textFragment } from '#share/layout/text-fragment.ts';

function fragment(exact: string, prefix = '', suffix = ''): string {
  return decodeURI(textFragment({ exact, prefix, suffix }));
}

describe('a text directive', () => {
  it.each([
    ['a few words', fragment('more than 60 missions'), ':~:text=more than 60 missions'],
    [
      'signs that part a directive',
      textFragment({ exact: 'non-ISIS, A&B', prefix: '', suffix: '' }),
      ':~:text=non%2DISIS%2C%20A%26B',
    ],
    ['white space as one space', fragment('456\u00a0ISIL  targets'), ':~:text=456 ISIL targets'],
    [
      'a long quotation by its ends',
      fragment(`one two three four five six ${'x'.repeat(120)} seven eight nine ten eleven`),
      ':~:text=one two three four five,seven eight nine ten eleven',
    ],
    ['lines by their ends', fragment('one two\nthree\nfour five'), ':~:text=one two,four five'],
    [
      'context in whole words',
      fragment('60', 'rcraft have flown ', ' missions over Sy'),
      ':~:text=have flown-,60,-missions over',
    ],
    ['at most three words of it', fragment('60', 'x a b c d ', ' e f g h y'), ':~:text=b c d-,60,-e f g'],
    [
      'no context from another line',
      fragment('60', 'Menu\nThey flew ', ' times\nMore of it'),
      ':~:text=They flew-,60,-times',
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toBe(expected);
  });

  it('holds no sign that would end or part it, whatever is quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (exact, around) => {
        const [, text = ''] = textFragment({ exact, prefix: around, suffix: around }).split(':~:text=');
        const parts = text.split(',');
        expect(parts.length).toBeLessThanOrEqual(4);
        for (const part of parts) expect(part).toMatch(/^-?[\w.!~*'()%]*-?$/);
      }),
    );
  });
});

describe('the address of an original', () => {
  const quoted = { exact: 'word', prefix: '', suffix: '' };
  it.each([
    ['goes down to the quotation', 'https://a.example/x', quoted, 'https://a.example/x#:~:text=word'],
    ['behind a fragment of its own', 'https://a.example/x#top', quoted, 'https://a.example/x#top:~:text=word'],
    ['is left as it is without one', 'https://a.example/x', null, 'https://a.example/x'],
    ['leads nowhere if it is none of the web', 'javascript:alert(1)', quoted, null],
    ['leads nowhere without a host', 'https://', quoted, null],
  ])('%s', (_name, address, quote, expected) => {
    expect(originalAddress(address, quote)).toBe(expected);
  });
});
