import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { escapeUnseen, quoteForYaml } from '#pipeline/report/unseen.ts';

describe('quoteForYaml', () => {
  it.each(['plain', 'a “b”\u00a0c', 'say "no"\nand \\ go', 'soft\u00adhyphen \u200b \ufeff', '🌉'])(
    'reads back as %j',
    (text) => {
      expect(parse(quoteForYaml(text))).toBe(text);
    },
  );

  it('shows what cannot be seen', () => {
    expect(quoteForYaml('the past\u00a0week')).toBe(String.raw`"the past\u00a0week"`);
  });
});

describe('escapeUnseen', () => {
  it.each([
    ['a colour of a terminal', '\u001b[31mred', String.raw`\u001b[31mred`],
    ['the ends of lines', 'a\r\nb\u2028c\u2029d\u0085e', String.raw`a\r\nb\u2028c\u2029d\u0085e`],
    ['marks of direction', 'a\u202eb\u2066c\u200fd\u061ce', String.raw`a\u202eb\u2066c\u200fd\u061ce`],
    ['half a character', 'a\ud83cb', String.raw`a\ud83cb`],
    ['what has no width', 'a\u200bb\ufeffc', String.raw`a\u200bb\ufeffc`],
    ['a tab', 'a\tb', String.raw`a\tb`],
    ['nothing of what can be seen', 'Größe “é” 🌉 ك 港', 'Größe “é” 🌉 ك 港'],
  ])('writes out %s', (_, text, expected) => {
    expect(escapeUnseen(text)).toBe(expected);
  });
});
